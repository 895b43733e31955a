-- After the deadline an adviser chooses by rank the files that go to the landlord; all others are let go at that moment.
alter table candidature drop constraint candidature_status_check;
alter table candidature add constraint candidature_status_check check (status in
    ('APPLIED', 'DOCUMENTS_REQUESTED', 'VALIDATED', 'INVALIDATED', 'CANCELLED', 'SENT', 'RELEASED'));
alter table candidature drop constraint candidature_active_check;
alter table candidature add constraint candidature_active_check
    check (active = (status in ('APPLIED', 'DOCUMENTS_REQUESTED', 'VALIDATED', 'SENT')));
alter table candidature drop constraint candidature_check;
alter table candidature add constraint candidature_reason_check
    check (status not in ('INVALIDATED', 'RELEASED') or reason is not null);

-- Published again is another offer of the same dwelling: its candidates, its draw and its list are its own (docs/adr/0026).
alter table offer alter column status type varchar(16);
alter table offer drop constraint offer_status_check;
alter table offer add constraint offer_status_check check (status in
    ('DRAFT', 'PUBLISHED', 'CLOSED', 'SENT', 'PLACED', 'LEASED', 'WITHDRAWN', 'RETURNED', 'PUBLISHED_AGAIN'));
alter table offer add column follows_id uuid references offer;
create unique index offer_follows on offer (follows_id);
create index offer_to_choose on offer (status, deadline, number) where status in ('CLOSED', 'SENT');

-- What was chosen of an offer: a draft until it is sent, then for good, with the version of the list that it rests on.
create table selection (
    offer_id     uuid primary key references offer,
    fewer        varchar(20) check (fewer in ('TOO_FEW_CANDIDATES', 'DALO_DESIGNATED', 'PLAI_ADAPTED')),
    adviser_id   uuid references account,
    list_version integer,
    list_sha256  varchar(64) check (list_sha256 ~ '^[0-9a-f]{64}$'),
    sent_at      timestamptz,
    overdue_at   timestamptz,
    version      integer not null,
    check ((sent_at is null) = (list_version is null)),
    check (sent_at is null or (adviser_id is not null and list_sha256 is not null)),
    check (sent_at is null or overdue_at is null)
);
create index selection_adviser on selection (adviser_id);
comment on column selection.overdue_at is 'nothing was sent in time: all candidatures were let go and the supervisors told';

-- A file that is chosen, or passed over although it stands better than one that is.
create table selected_file (
    candidature_id uuid primary key references candidature,
    offer_id       uuid not null references offer,
    chosen         boolean not null,
    skip_reason    varchar(16) check (skip_reason in
        ('UNREACHABLE', 'WITHDRAWN', 'UNSUITED_HOME', 'DOCUMENTS_LATE', 'OTHER')),
    words          varchar(400),
    place          integer check (place >= 1),
    version        integer not null,
    check (not chosen or skip_reason is null)
);
create index selected_file_offer on selected_file (offer_id);
comment on column selected_file.place is 'on the list by confirmed facts, kept when the set is sent';
