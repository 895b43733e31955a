-- From the files that were sent to the keys: the commission (CALEOL) decides, applicants answer, a lease is signed.
alter table candidature drop constraint candidature_status_check;
alter table candidature add constraint candidature_status_check check (status in
    ('APPLIED', 'DOCUMENTS_REQUESTED', 'VALIDATED', 'INVALIDATED', 'CANCELLED', 'SENT', 'RELEASED',
     'RANKED', 'CONDITIONAL', 'OFFERED', 'ACCEPTED', 'LEASED', 'HOUSED',
     'NOT_ALLOCATED', 'INADMISSIBLE', 'DECLINED', 'UNANSWERED', 'LAPSED'));
alter table candidature drop constraint candidature_active_check;
alter table candidature add constraint candidature_active_check
    check (active = (status in ('APPLIED', 'DOCUMENTS_REQUESTED', 'VALIDATED', 'SENT',
                                'RANKED', 'CONDITIONAL', 'OFFERED', 'ACCEPTED', 'LEASED')));
alter table candidature drop constraint candidature_reason_check;
alter table candidature add constraint candidature_reason_check
    check (status not in ('INVALIDATED', 'RELEASED', 'NOT_ALLOCATED', 'INADMISSIBLE') or reason is not null);
-- I2: one household per dwelling. An offer is the only open one of its dwelling (offer_one_open_per_dwelling).
alter table candidature add column holds_home boolean not null default false;
alter table candidature add constraint candidature_holds_home_check
    check (holds_home = (status in ('OFFERED', 'ACCEPTED', 'LEASED', 'HOUSED')));
create unique index candidature_one_home_holder on candidature (offer_id) where holds_home;
comment on column candidature.holds_home is 'the dwelling is offered to it, or let: one of an offer at most (I2)';

-- Nobody of a set that was placed may take the dwelling: an adviser publishes it again or gives it back.
drop index offer_to_choose;
create index offer_to_choose on offer (status, deadline, number) where status in ('CLOSED', 'SENT', 'PLACED');

-- What the commission gave to a file, and what became of it.
create table allocation (
    candidature_id  uuid primary key references candidature,
    offer_id        uuid not null references offer,
    rank            integer not null check (rank between 1 and 20),
    decided_on      date not null,
    answer_days     integer not null check (answer_days between 1 and 60),
    condition       varchar(24) check (condition in ('IDENTITY', 'RESIDENCE_PERMIT', 'TAX_NOTICE', 'RESOURCES',
                        'EMPLOYMENT_CONTRACT', 'FAMILY_BOOK', 'DIVORCE_DECISION', 'CUSTODY_DECISION',
                        'CURRENT_HOUSING', 'DISABILITY_CARD')),
    condition_until date,
    condition_met_on date,
    offered_on      date,
    answer_by       date,
    reminded_at     timestamptz,
    lease_signed_on date,
    moved_in_on     date,
    registry_told_at timestamptz,
    version         integer not null,
    unique (offer_id, rank),
    check ((condition is null) = (condition_until is null)),
    check (condition is not null or condition_met_on is null),
    check ((offered_on is null) = (answer_by is null)),
    check (answer_by > offered_on),
    check (lease_signed_on >= offered_on),
    check (moved_in_on >= lease_signed_on),
    check (registry_told_at is null or moved_in_on is not null)
);
create index allocation_condition on allocation (condition_until) where condition_met_on is null and condition is not null;
create index allocation_answer on allocation (answer_by);
create index allocation_registry on allocation (candidature_id) where moved_in_on is not null and registry_told_at is null;
comment on column allocation.answer_days is 'the landlord states at least what the law asks (CCH R441-10)';

-- A sitting of a landlord's commission, with whoever is called to it.
create table sitting (
    id           uuid primary key,
    landlord_id  uuid not null references landlord,
    number       integer check (number >= 1),
    held_on      date not null,
    starts_at    time not null,
    place        varchar(200) not null,
    remote       boolean not null,
    quorum       integer not null check (quorum between 1 and 20),
    answer_days  integer not null check (answer_days between 1 and 60),
    status       varchar(10) not null check (status in ('PLANNED', 'OPEN', 'SUSPENDED', 'CLOSED', 'CANCELLED')),
    opened_at    timestamptz,
    closed_at    timestamptz,
    observations varchar(2000),
    version      integer not null,
    check ((status = 'CLOSED') = (closed_at is not null)),
    check ((status = 'CLOSED') = (number is not null)),
    check (opened_at is not null or status in ('PLANNED', 'CANCELLED'))
);
create index sitting_landlord on sitting (landlord_id, held_on desc, id);
create unique index sitting_number on sitting (landlord_id, (extract(year from held_on)), number);
comment on column sitting.number is 'within the landlord''s year, given when the sitting is closed';

create table sitting_member (
    id         uuid primary key,
    sitting_id uuid not null references sitting,
    name       varchar(120) not null,
    quality    varchar(24) not null check (quality in ('BOARD', 'TENANTS', 'MAYOR', 'INTERCOMMUNALITY', 'PREFECT',
                   'RESERVATION_HOLDER', 'ASSOCIATION')),
    insee_code varchar(5) references commune,
    presence   varchar(8) not null check (presence in ('UNKNOWN', 'PRESENT', 'REMOTE', 'ABSENT')),
    proxy_id   uuid references sitting_member,
    chairs     boolean not null,
    version    integer not null,
    check (insee_code is null or quality = 'MAYOR'),
    check (proxy_id is null or proxy_id <> id)
);
create index sitting_member_sitting on sitting_member (sitting_id);
create index sitting_member_proxy on sitting_member (proxy_id);
create unique index sitting_member_chair on sitting_member (sitting_id) where chairs;
comment on constraint sitting_member_insee_code_fkey on sitting_member is
    'no index: communes are never deleted, and members are read by sitting';

-- A dwelling on the agenda. While its sitting is not over, no other one has it.
create table agenda_item (
    id           uuid primary key,
    sitting_id   uuid not null references sitting,
    offer_id     uuid not null references offer,
    place        integer not null check (place >= 1),
    open         boolean not null,
    fewer        varchar(20) check (fewer in ('TOO_FEW_CANDIDATES', 'DALO_DESIGNATED', 'PLAI_ADAPTED')),
    casting_vote boolean not null,
    version      integer not null,
    unique (sitting_id, place)
);
create unique index agenda_item_open on agenda_item (offer_id) where open;
create index agenda_item_offer on agenda_item (offer_id);

create table file_decision (
    candidature_id  uuid not null references candidature,
    item_id         uuid not null references agenda_item,
    decision        varchar(16) not null check (decision in
                        ('ALLOCATED', 'RANKED', 'CONDITIONAL', 'NOT_ALLOCATED', 'INADMISSIBLE')),
    rank            integer check (rank between 1 and 20),
    ground          varchar(8),
    condition       varchar(24),
    condition_until date,
    words           varchar(400),
    version         integer not null,
    primary key (item_id, candidature_id)
);
create index file_decision_candidature on file_decision (candidature_id);
comment on table file_decision is 'as the secretary has noted it; what is incomplete or contradictory keeps the sitting from being closed';

-- Minutes and letters as they were when the sitting was closed.
create table commission_paper (
    id             uuid primary key,
    sitting_id     uuid not null references sitting,
    candidature_id uuid references candidature,
    number         varchar(40) not null,
    sha256         varchar(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pdf            bytea,
    made_at        timestamptz not null
);
create index commission_paper_sitting on commission_paper (sitting_id);
create index commission_paper_candidature on commission_paper (candidature_id);
create unique index commission_paper_minutes on commission_paper (sitting_id) where candidature_id is null;
create unique index commission_paper_number on commission_paper (sitting_id, number);
comment on table commission_paper is 'no candidature: the minutes. Never changed; a letter goes with the account it was written to';

create function commission_paper_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.pdf is null and old.candidature_id is not null
        and (new.id, new.sitting_id, new.candidature_id, new.number, new.sha256, new.made_at)
            is not distinct from (old.id, old.sitting_id, old.candidature_id, old.number, old.sha256, old.made_at) then
        return new;
    end if;
    raise exception 'a paper of the commission never changes' using errcode = 'restrict_violation';
end $$;
create trigger commission_paper_stays before update or delete on commission_paper
    for each row execute function commission_paper_stays();

-- A request ends at the registry when its household signs a lease (CCH R441-2-8), or is struck off for another reason that
-- the registry alone knows of. Both columns are null while it is in force; nodes of the version before leave them alone.
alter table housing_request add column closed_on date;
alter table housing_request add column closure_reason varchar(11)
    check (closure_reason in ('ATTRIBUTION', 'OTHER'));
alter table housing_request add constraint housing_request_closure_check
    check ((closed_on is null) = (closure_reason is null));
comment on column housing_request.closed_on is 'last day of the request; for an attribution the day of the lease';
