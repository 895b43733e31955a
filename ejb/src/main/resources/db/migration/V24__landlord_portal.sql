-- What a landlord's agents keep themselves: programmes, dwellings, offers from the draft on.

-- Both tables at once, in this order: a node that still serves waits before it holds one of them.
lock table offer, dwelling in access exclusive mode;

-- For whom somebody works: the scope of everything that an agent reads and writes.
create table landlord_agent (
    account_id  uuid primary key references account,
    landlord_id uuid not null references landlord
);
create index landlord_agent_landlord on landlord_agent (landlord_id);

-- A residence or building: what its dwellings have in common.
create table programme (
    id          uuid primary key,
    landlord_id uuid not null references landlord,
    name        varchar(200) not null,
    insee_code  varchar(5) not null references commune,
    postcode    varchar(5) not null check (postcode ~ '^[0-9]{5}$'),
    version     integer not null default 0,
    unique (landlord_id, name, insee_code, postcode),
    unique (id, landlord_id, insee_code, postcode)
);
comment on constraint programme_insee_code_fkey on programme is
    'no index: communes are never deleted, and programmes are read by landlord';

insert into programme (id, landlord_id, name, insee_code, postcode)
select gen_random_uuid(), landlord_id, residence, insee_code, postcode
from dwelling group by landlord_id, residence, insee_code, postcode;

alter table dwelling add column programme_id uuid;
-- Nothing changes of what the search keeps.
alter table dwelling disable trigger dwelling_keeps_open_offer;
update dwelling d set programme_id = p.id from programme p
where p.landlord_id = d.landlord_id and p.name = d.residence and p.insee_code = d.insee_code and p.postcode = d.postcode;
alter table dwelling enable trigger dwelling_keeps_open_offer;
alter table dwelling alter column programme_id set not null;
alter table dwelling alter column residence set default '';
comment on column dwelling.residence is 'read by nodes of the version before alone: the programme has the name';
-- Landlord and place of a dwelling are those of its programme: the search reads them here.
alter table dwelling add constraint dwelling_programme foreign key (programme_id, landlord_id, insee_code, postcode)
    references programme (id, landlord_id, insee_code, postcode);
create index dwelling_programme on dwelling (programme_id, landlord_id, insee_code, postcode);

alter table dwelling add column door varchar(60) not null default '';
alter table dwelling add column external_ref varchar(40);
alter table dwelling add column floors integer check (floors between 0 and 60);
alter table dwelling add column balcony boolean not null default false;
alter table dwelling add column garden boolean not null default false;
alter table dwelling add column parking boolean not null default false;
alter table dwelling add column priority_quarter boolean not null default false;
alter table dwelling add column heating varchar(20)
    check (heating in ('DISTRICT', 'COLLECTIVE_GAS', 'COLLECTIVE_OTHER', 'OWN_GAS', 'OWN_ELECTRIC', 'OWN_OTHER'));
alter table dwelling add column energy_assessed_on date;
alter table dwelling add column version integer not null default 0;
alter table dwelling add constraint dwelling_floors check (floors is null or floor <= floors);
create unique index dwelling_external_ref on dwelling (landlord_id, lower(external_ref));
comment on column dwelling.external_ref is 'the landlord''s own reference';
comment on column dwelling.priority_quarter is 'in a priority quarter of the city (QPV), as the landlord says';

-- A draft may lack what it needs to be published.
alter table offer alter column rent drop not null;
alter table offer alter column charges drop not null;
alter table offer alter column available_on drop not null;
alter table offer alter column deadline drop not null;
alter table offer add column deposit numeric(10, 2) check (deposit >= 0);
alter table offer add column commission_on date;
alter table offer add column withdrawal varchar(20)
    check (withdrawal in ('DAMAGE', 'WORKS', 'LET_OTHERWISE', 'NOT_VACATED', 'WRONG_OFFER'));
alter table offer add column saved_at timestamptz;
alter table offer drop constraint offer_check;
alter table offer add constraint offer_whole check (
    published_at is null and status in ('DRAFT', 'WITHDRAWN')
    or published_at is not null and status <> 'DRAFT'
        and rent is not null and charges is not null and available_on is not null and deadline is not null);
alter table offer add constraint offer_withdrawn check (status = 'WITHDRAWN' or withdrawal is null);
comment on column offer.commission_on is 'when the commission is planned to decide';
comment on column offer.withdrawal is 'why a published offer was withdrawn; none for a draft, and for offers of before 2026-11';

-- Of a file's place the landlord is told the group and the rank, so that no ground can be guessed from a total.
alter table selected_file add column group_number integer check (group_number between 1 and 3);
comment on column selected_file.group_number is 'as people number the groups, kept when the set is sent';
