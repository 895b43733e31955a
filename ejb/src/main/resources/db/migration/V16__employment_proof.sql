-- That somebody works for the employer they name: its code, its own list, or a document an adviser has seen. One stands a
-- request and SIRET: who changes employers keeps what was proved of the earlier one, for lists of that time.
create table employment_proof (
    id           uuid primary key,
    request_id   uuid not null references housing_request,
    siret        varchar(14) not null check (siret ~ '^[0-9]{14}$'),
    kind         varchar(20) not null check (kind in ('EMPLOYER_CODE', 'EMPLOYER_LIST', 'PAY_SLIP', 'CONTRACT')),
    since        date,
    adviser_id   uuid references account,
    recorded_at  timestamptz not null,
    withdrawn_at timestamptz,
    check ((kind in ('PAY_SLIP', 'CONTRACT')) = (adviser_id is not null)),
    check ((kind in ('PAY_SLIP', 'CONTRACT')) = (since is not null))
);
create unique index employment_proof_standing on employment_proof (request_id, siret) where withdrawn_at is null;
create index employment_proof_request on employment_proof (request_id);
create index employment_proof_adviser on employment_proof (adviser_id);
comment on column employment_proof.since is 'first day of the employment as the document says; a code proves it of the day on which the employer was named';

-- As codes are compared from now on; what is too short to be one proves nothing.
update employer set code = nullif(regexp_replace(upper(code), '[^A-Z0-9]', '', 'g'), '') where code is not null;
update employer set code = null where length(code) < 4;
alter table employer add constraint employer_code_form check (code ~ '^[A-Z0-9]{4,20}$');

-- Codes typed before were never compared: those that match prove it.
insert into employment_proof (id, request_id, siret, kind, recorded_at)
select gen_random_uuid(), r.id, r.siret, 'EMPLOYER_CODE', now()
from housing_request r
join employer_siret s on s.siret = r.siret
join employer e on e.id = s.employer_id
where r.erased_at is null
and regexp_replace(upper(r.employer_code), '[^A-Z0-9]', '', 'g') = e.code;

alter table frozen_list drop constraint frozen_list_change_check;
alter table frozen_list add constraint frozen_list_change_check check (change in
    ('DEADLINE', 'PRIORITY_VALIDATED', 'PRIORITY_WITHDRAWN', 'EMPLOYER_VERIFIED', 'EMPLOYER_UNVERIFIED',
    'EMPLOYMENT_PROVED', 'EMPLOYMENT_UNPROVED'));
