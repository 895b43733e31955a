-- Ranking as dated data: grids, the facts it rests on, grounds validated by advisers, frozen lists.

create table scoring_grid (
    id         uuid primary key,
    number     integer not null unique check (number > 0),
    status     varchar(10) not null check (status in ('DRAFT', 'PUBLISHED')),
    valid_from date,
    source     varchar(200) not null,
    author_id  uuid references account,
    created_at timestamptz not null,
    version    integer not null,
    check (status = 'DRAFT' or valid_from is not null)
);
-- One grid at most begins on a day, and one draft at most is under way.
create unique index scoring_grid_valid_from on scoring_grid (valid_from) where status = 'PUBLISHED';
create unique index scoring_grid_one_draft on scoring_grid (status) where status = 'DRAFT';

create table scoring_criterion (
    grid_id   uuid not null references scoring_grid,
    criterion varchar(20) not null check (criterion in ('EMPLOYER_POINTS', 'VIOLENCE', 'DISABILITY', 'NO_HOME', 'EVICTION',
        'OVERCROWDING', 'UNFIT_HOME', 'MOBILITY', 'UNDER_30', 'SENIORITY')),
    points    integer not null check (points between 0 and 100),
    cap       integer not null check (cap between points and 100),
    primary key (grid_id, criterion)
);

insert into scoring_grid (id, number, status, valid_from, source, created_at, version) values
    ('00000000-0000-4000-8000-000000000001', 1, 'PUBLISHED', '2024-01-01', 'Grille du service, version 1 (règle publiée, non légale)',
     now(), 0);
insert into scoring_criterion (grid_id, criterion, points, cap)
    select '00000000-0000-4000-8000-000000000001', criterion, points, cap from (values
        ('EMPLOYER_POINTS', 1, 20),
        ('VIOLENCE', 40, 40),
        ('DISABILITY', 30, 30),
        ('NO_HOME', 30, 30),
        ('EVICTION', 30, 30),
        ('OVERCROWDING', 20, 20),
        ('UNFIT_HOME', 25, 25),
        ('MOBILITY', 10, 10),
        ('UNDER_30', 10, 10),
        ('SENIORITY', 4, 40)) as grid (criterion, points, cap);

-- Points that an employer gives to each of its people, until employers have their own pages.
alter table employer add column points integer not null default 0 check (points between 0 and 100);

-- What the registry says of the household's situation, as codes; erased with the request.
alter table housing_request add column situations varchar(120) not null default '';
alter table housing_request add column declared_priority varchar(8) check (declared_priority in ('DALO', 'L441_1'));

-- A priority ground that an adviser has seen proved: the code, the kind of proof and its date, nothing of its content.
create table priority_validation (
    id           uuid primary key,
    request_id   uuid not null references housing_request,
    ground       varchar(8) not null check (ground in ('DALO', 'L441_1')),
    proof        varchar(20) not null check (proof in ('COMMISSION_DECISION', 'COURT_ORDER', 'PREFECT_LETTER', 'MEDICAL_BOARD', 'OTHER_OFFICIAL')),
    proved_on    date not null,
    adviser_id   uuid not null references account,
    validated_at timestamptz not null,
    withdrawn_at timestamptz
);
create unique index priority_validation_standing on priority_validation (request_id) where withdrawn_at is null;

-- A list as it stood when its offer closed: everything the order rests on, and a hash over it. Never changed.
create table frozen_list (
    offer_id   uuid primary key references offer,
    frozen_at  timestamptz not null,
    grid_id    uuid not null references scoring_grid,
    candidates integer not null check (candidates >= 0),
    content    text not null check (content is json object),
    sha256     varchar(64) not null check (sha256 ~ '^[0-9a-f]{64}$')
);
create index offer_to_freeze on offer (deadline) where status = 'PUBLISHED';
