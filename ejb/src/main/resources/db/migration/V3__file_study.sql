-- The study of a file: documents asked for, contacts, views that advisers save.

alter table candidature drop constraint candidature_status_check;
alter table candidature add constraint candidature_status_check
    check (status in ('APPLIED', 'DOCUMENTS_REQUESTED', 'VALIDATED', 'INVALIDATED', 'CANCELLED'));

drop index candidature_one_active_per_request, candidature_offer;
alter table candidature drop column active;
alter table candidature add column active boolean
    generated always as (status in ('APPLIED', 'DOCUMENTS_REQUESTED', 'VALIDATED')) stored;
create unique index candidature_one_active_per_request on candidature (request_id) where active;
create index candidature_offer on candidature (offer_id) where active;

drop index candidature_work_list;
create index candidature_work_list on candidature (due_on, number) where status in ('APPLIED', 'DOCUMENTS_REQUESTED');

create table document_request (
    id             uuid primary key,
    candidature_id uuid not null references candidature,
    kinds          varchar(200) not null check (kinds <> ''),
    message        varchar(400),
    asked_by       uuid not null references account,
    asked_at       timestamptz not null,
    due_on         date not null,
    received_at    timestamptz,
    version        integer not null
);
-- What was asked must have come before more is asked.
create unique index document_request_open on document_request (candidature_id) where received_at is null;

create table contact_entry (
    id             uuid primary key,
    candidature_id uuid not null references candidature,
    adviser_id     uuid not null references account,
    kind           varchar(12) not null check (kind in ('CALL_OUT', 'CALL_IN', 'MAIL_OUT', 'MAIL_IN', 'MEETING')),
    summary        varchar(200) not null,
    at             timestamptz not null,
    version        integer not null
);
create index contact_entry_candidature on contact_entry (candidature_id, at);

create table saved_view (
    id         uuid primary key,
    account_id uuid not null references account,
    name       varchar(40) not null,
    text       varchar(80) not null,
    status     varchar(24),
    holder     varchar(14) not null check (holder in ('MINE_AND_FREE', 'MINE', 'FREE', 'ALL')),
    late       boolean not null
);
create unique index saved_view_name on saved_view (account_id, lower(name));
