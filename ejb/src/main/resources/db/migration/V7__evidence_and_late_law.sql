-- What an adviser has seen proved of an employer that is not registered: from then on its people count by its size.
-- One statement stands for a SIRET at a time; earlier ones stay for the trail.
create table employer_evidence (
    id           uuid primary key,
    siret        varchar(14) not null check (siret ~ '^[0-9]{14}$'),
    headcount    integer not null check (headcount between 1 and 1000000),
    agricultural boolean not null,
    proof        varchar(20) not null check (proof in ('STAFF_DECLARATION', 'REGISTER_EXTRACT', 'EMPLOYER_LETTER', 'PAY_SLIP')),
    proved_on    date not null,
    adviser_id   uuid not null references account,
    recorded_at  timestamptz not null,
    withdrawn_at timestamptz
);
create unique index employer_evidence_standing on employer_evidence (siret) where withdrawn_at is null;

-- Verdicts that wait for a late table of the law: few or none, looked for every minute.
create index candidature_without_law on candidature (id) where active and facts like '%"NO_LAW_IN_FORCE"%';
