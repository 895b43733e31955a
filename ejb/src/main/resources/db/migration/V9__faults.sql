-- What failed and is tried again, one row an item; what succeeded leaves none.
create table job_item (
    job             varchar(30) not null,
    item            uuid not null,
    parked          boolean not null,
    attempts        integer not null check (attempts >= 0),
    failure         varchar(120) not null,
    next_attempt_at timestamptz not null,
    created_at      timestamptz not null,
    primary key (job, item)
);
create index job_item_waiting on job_item (job, next_attempt_at) where not parked;

-- A mail whose subject is gone is dropped; its row stays for a while to say why.
alter table outbox_message drop constraint outbox_message_status_check;
alter table outbox_message add constraint outbox_message_status_check
    check (status in ('NEW', 'SENDING', 'SENT', 'PARKED', 'DROPPED'));
alter table outbox_message alter column failure type varchar(120);

-- Passwords chosen by link were read as Latin-1 until now: whose hash may be of such a text (PasswordCheck mends it).
alter table account add column password_maybe_misread boolean not null default false;
update account set password_maybe_misread = true where password_hash is not null;

-- Files of all people of an employer, when its evidence changes.
create index housing_request_siret on housing_request (siret) where deleted_at is null;
