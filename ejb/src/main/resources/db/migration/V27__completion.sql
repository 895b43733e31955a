-- Documents that a landlord asks for beside a file that was sent, until the commission decides (CCH R441-2-4-1).
create table completion_request (
    id             uuid primary key,
    candidature_id uuid not null references candidature,
    kinds          varchar(30)[] not null check (cardinality(kinds) > 0),
    due_on         date not null,
    words          varchar(400),
    asked_at       timestamptz not null,
    reminded_at    timestamptz,
    answered_at    timestamptz,
    withdrawn_at   timestamptz,
    version        integer not null,
    check (answered_at is null or withdrawn_at is null)
);
create index completion_request_candidature on completion_request (candidature_id, asked_at desc);
-- What was asked is answered or withdrawn before more is asked.
create unique index completion_request_open on completion_request (candidature_id)
    where answered_at is null and withdrawn_at is null;
create index completion_request_reminder on completion_request (due_on)
    where answered_at is null and withdrawn_at is null and reminded_at is null;
comment on column completion_request.answered_at is 'deposited, as the applicant says; the registry is not asked';
