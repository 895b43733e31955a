-- Change of address, sessions a person can see and end, closing of an account with erasure of what it held.

alter table account_link drop constraint account_link_purpose_check;
alter table account_link add constraint account_link_purpose_check
    check (purpose in ('ACTIVATION', 'PASSWORD_RESET', 'EMAIL_CHANGE'));
-- The address that the link proves; gone as soon as the link is used or replaced.
alter table account_link add column new_email text check (new_email is null or purpose = 'EMAIL_CHANGE');

create table account_session (
    id         uuid primary key,
    account_id uuid not null references account,
    device     varchar(80) not null,
    started_at timestamptz not null,
    seen_at    timestamptz not null,
    ended_at   timestamptz
);
create index account_session_open on account_session (account_id, seen_at desc) where ended_at is null;

-- A closed account gives its address free at once and is erased when its last mail is out.
alter table account add column closed_at timestamptz;
alter table account add column erased_at timestamptz;
alter table account add constraint account_closed_check check ((status = 'CLOSED') = (closed_at is not null));

-- What an erased request keeps: its dates of filing and import, for figures; nobody's name, number or income.
alter table housing_request add column erased_at timestamptz;
alter table housing_request
    alter column nur drop not null,
    alter column title drop not null,
    alter column birth_name drop not null,
    alter column usage_name drop not null,
    alter column first_name drop not null,
    alter column birth_date drop not null,
    alter column email drop not null,
    add constraint housing_request_erased_check check (
        erased_at is null and num_nulls(nur, title, birth_name, usage_name, first_name, birth_date, email) = 0
        or erased_at is not null and deleted_at is not null
            and num_nonnulls(nur, title, birth_name, usage_name, first_name, birth_date, email) = 0);
