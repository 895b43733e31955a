-- A situation that gives points is declared by the applicant, and confirmed or struck by an adviser who has seen a document:
-- the code, the kind of document and its date, nothing of its content. One stands a request and situation.
create table situation_review (
    id           uuid primary key,
    request_id   uuid not null references housing_request,
    situation    varchar(16) not null check (situation in
        ('VIOLENCE', 'DISABILITY', 'NO_HOME', 'EVICTION', 'OVERCROWDING', 'UNFIT_HOME', 'MOBILITY')),
    outcome      varchar(9) not null check (outcome in ('CONFIRMED', 'STRUCK')),
    proof        varchar(20) not null check (proof in
        ('COURT_ORDER', 'POLICE_REPORT', 'MEDICAL_BOARD', 'HOSTING_STATEMENT', 'EVICTION_NOTICE', 'LEASE',
        'HEALTH_REPORT', 'EMPLOYER_LETTER', 'OTHER_OFFICIAL')),
    proved_on    date not null,
    adviser_id   uuid not null references account,
    recorded_at  timestamptz not null,
    withdrawn_at timestamptz
);
create unique index situation_review_standing on situation_review (request_id, situation) where withdrawn_at is null;
create index situation_review_request on situation_review (request_id);
create index situation_review_adviser on situation_review (adviser_id);

alter table frozen_list drop constraint frozen_list_change_check;
alter table frozen_list add constraint frozen_list_change_check check (change in
    ('DEADLINE', 'PRIORITY_VALIDATED', 'PRIORITY_WITHDRAWN', 'EMPLOYER_VERIFIED', 'EMPLOYER_UNVERIFIED',
    'EMPLOYMENT_PROVED', 'EMPLOYMENT_UNPROVED', 'SITUATION_CONFIRMED', 'SITUATION_STRUCK', 'SITUATION_UNREVIEWED'));
