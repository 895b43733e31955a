-- The set of candidates of an offer as it stood at its deadline. The key stands for the candidature in the list's file;
-- it goes with the account, so that afterwards nobody knows whose line it was. The SIRET is that of the deadline.
create table listed_candidature (
    key            uuid primary key,
    offer_id       uuid not null references offer,
    candidature_id uuid not null references candidature,
    request_id     uuid not null references housing_request,
    siret          varchar(14) check (siret ~ '^[0-9]{14}$'),
    unique (offer_id, candidature_id)
);
create index listed_candidature_candidature on listed_candidature (candidature_id);
create index listed_candidature_request on listed_candidature (request_id);
create index listed_candidature_siret on listed_candidature (siret) where siret is not null;

-- Lists frozen before kept the candidature's own reference as its key; their text was hashed and stays.
insert into listed_candidature (key, offer_id, candidature_id, request_id, siret)
select k.id, f.offer_id, k.id, k.request_id, r.siret
from frozen_list f
cross join lateral jsonb_array_elements(cast(f.content as jsonb) -> 'candidates') as c
join candidature k on k.id = cast(c ->> 'key' as uuid)
join housing_request r on r.id = k.request_id and r.erased_at is null;

-- A proof seen after the deadline of what was so on that day makes a new version; none is ever changed.
alter table frozen_list drop constraint frozen_list_pkey;
alter table frozen_list
    add column id uuid not null default gen_random_uuid() primary key,
    add column version integer not null default 1 check (version >= 1),
    add column change varchar(24) not null default 'DEADLINE'
        check (change in ('DEADLINE', 'PRIORITY_VALIDATED', 'PRIORITY_WITHDRAWN', 'EMPLOYER_VERIFIED', 'EMPLOYER_UNVERIFIED')),
    add column cause uuid,
    add constraint frozen_list_version unique (offer_id, version),
    add constraint frozen_list_change check ((version = 1) = (change = 'DEADLINE'));
alter table frozen_list
    alter column id drop default,
    alter column version drop default,
    alter column change drop default;
comment on column frozen_list.cause is 'key of the candidature whose facts changed; no reference, because keys are erased';

-- The trail keeps the hash of each version: 64 characters.
alter table audit_entry alter column reason type varchar(80);
