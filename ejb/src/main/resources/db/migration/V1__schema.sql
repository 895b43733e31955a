-- The schema holds the invariants; the code explains them. Times are timestamptz in UTC, days of law are dates.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- What a search compares: without accents, case, ligatures, apostrophes and hyphens.
create function search_key(value text) returns text language sql immutable parallel safe as
$$ select regexp_replace(lower(public.unaccent('public.unaccent', replace(replace(value, 'œ', 'oe'), 'Œ', 'oe'))), '[^a-z0-9]+', ' ', 'g') $$;

-- ---------------------------------------------------------------- territory
create table commune (
    insee_code  varchar(5) primary key,
    name        text not null collate "fr-x-icu",
    departement varchar(3) not null,
    region      varchar(3) not null,
    postcodes   text not null,
    parent_code varchar(5) references commune
);
create index commune_departement on commune (departement);

-- ---------------------------------------------------------------- account
create sequence als_number start 1436;

create table account (
    id               uuid primary key,
    email            text not null,
    email_key        text not null,
    title            varchar(8) not null check (title in ('MADAME', 'MONSIEUR')),
    birth_name       varchar(100) not null,
    first_name       varchar(100) not null,
    mobile_phone     varchar(20) not null,
    status           varchar(12) not null check (status in ('REGISTERED', 'ACTIVE', 'CLOSED')),
    password_hash    varchar(200),
    als_number       varchar(10) unique,
    terms_version    varchar(20) not null,
    terms_accepted_at timestamptz not null,
    created_at       timestamptz not null,
    version          integer not null,
    check (status <> 'ACTIVE' or password_hash is not null)
);
create unique index account_email on account (email_key);

create table account_role (
    account_id uuid not null references account,
    role       varchar(12) not null check (role in ('APPLICANT', 'ADVISER', 'SUPERVISOR', 'LANDLORD', 'EMPLOYER', 'ADMIN')),
    primary key (account_id, role)
);

create table account_link (
    id          uuid primary key,
    account_id  uuid not null references account,
    purpose     varchar(16) not null check (purpose in ('ACTIVATION', 'PASSWORD_RESET')),
    token_hash  varchar(64) not null unique,
    expires_at  timestamptz not null,
    used_at     timestamptz,
    created_at  timestamptz not null,
    version     integer not null
);
create index account_link_account on account_link (account_id, created_at);

-- Wrong passwords and requests counted per subject (a hash: neither address nor name).
create table attempt_counter (
    subject      varchar(64) primary key,
    failures     integer not null check (failures >= 0),
    window_start timestamptz not null,
    locked_until timestamptz
);

-- ---------------------------------------------------------------- employer, landlord
create table employer (
    id          uuid primary key,
    name        varchar(200) not null,
    code        varchar(20),
    agricultural boolean not null,
    headcount   integer not null check (headcount > 0)
);
create table employer_siret (
    siret       varchar(14) primary key check (siret ~ '^[0-9]{14}$'),
    employer_id uuid not null references employer
);
create table landlord (
    id   uuid primary key,
    name varchar(200) not null unique
);

-- ---------------------------------------------------------------- housing request
create table housing_request (
    id                   uuid primary key,
    account_id           uuid not null references account,
    nur                  varchar(18) not null check (nur ~ '^[0-9A-Z]{18}$'),
    filed_on             date not null,
    renewed_on           date not null,
    expires_on           date not null,
    title                varchar(8) not null,
    birth_name           varchar(100) not null,
    usage_name           varchar(100) not null,
    first_name           varchar(100) not null,
    birth_date           date not null,
    email                text not null,
    mobile_phone         varchar(20),
    landline_phone       varchar(20),
    couple               boolean not null,
    reference_tax_income integer check (reference_tax_income between 0 and 9999999),
    monthly_resources    numeric(10, 2) check (monthly_resources >= 0),
    housing_benefit      numeric(10, 2) check (housing_benefit >= 0),
    employment           varchar(20) not null,
    siret                varchar(14) check (siret ~ '^[0-9]{14}$'),
    employer_code        varchar(20),
    co_applicant_siret   varchar(14) check (co_applicant_siret ~ '^[0-9]{14}$'),
    current_housing      varchar(200) not null,
    reason               varchar(200) not null,
    sharing_scheme       integer check (sharing_scheme in (1, 2)),
    sharing_choice       integer,
    sharing_sensitive    boolean not null default false,
    sharing_chosen_at    timestamptz,
    documents_confirmed_at timestamptz,
    imported_at          timestamptz not null,
    refreshed_at         timestamptz not null,
    identity_mismatch    boolean not null default false,
    deleted_at           timestamptz,
    version              integer not null,
    -- Scheme 1 had three choices, scheme 2 has four: the same figure does not mean the same consent.
    check (sharing_choice is null or sharing_scheme is not null),
    check (sharing_choice between 1 and case sharing_scheme when 1 then 3 else 4 end)
);
create unique index housing_request_one_account_per_number on housing_request (nur) where deleted_at is null;
create unique index housing_request_one_number_per_account on housing_request (account_id) where deleted_at is null;

create table household_member (
    request_id uuid not null references housing_request,
    position   integer not null,
    kind       varchar(12) not null check (kind in ('APPLICANT', 'CO_APPLICANT', 'OTHER_ADULT', 'DEPENDANT')),
    last_name  varchar(100) not null,
    first_name varchar(100) not null,
    birth_date date not null,
    disabled   boolean not null,
    primary key (request_id, position)
);
create table wished_commune (
    request_id uuid not null references housing_request,
    position   integer not null,
    insee_code varchar(5) not null references commune,
    primary key (request_id, position),
    unique (request_id, insee_code) deferrable initially deferred
);
create table deposited_document (
    request_id   uuid not null references housing_request,
    position     integer not null,
    kind         varchar(30) not null,
    deposited_on date not null,
    status       varchar(12) not null check (status in ('RECEIVED', 'TO_REPLACE')),
    primary key (request_id, position)
);
create table sharing_consent (
    id         uuid primary key,
    request_id uuid not null references housing_request,
    scheme     integer not null,
    choice     integer not null,
    sensitive  boolean not null,
    chosen_at  timestamptz not null
);
create index sharing_consent_request on sharing_consent (request_id, chosen_at);

-- A number somebody claims, until the code sent to the address known to the SNE proves it.
create table number_claim (
    id          uuid primary key,
    account_id  uuid not null references account,
    nur         varchar(18) not null,
    email       text,
    code_hash   varchar(64) not null,
    sent_at     timestamptz not null,
    expires_at  timestamptz not null,
    wrong_tries integer not null check (wrong_tries between 0 and 5),
    closed_at   timestamptz,
    version     integer not null
);
create unique index number_claim_open on number_claim (account_id) where closed_at is null;
create index number_claim_sent on number_claim (account_id, sent_at);

-- ---------------------------------------------------------------- offers
create table dwelling (
    id            uuid primary key,
    landlord_id   uuid not null references landlord,
    residence     varchar(200) not null,
    address       varchar(300) not null,
    insee_code    varchar(5) not null references commune,
    postcode      varchar(5) not null,
    kind          varchar(10) not null check (kind in ('HOUSE', 'APARTMENT')),
    rooms         integer not null check (rooms between 1 and 9),
    surface       numeric(5, 2) not null check (surface between 1 and 500),
    floor         integer not null check (floor between 0 and 60),
    lift          boolean not null,
    accessible    boolean not null,
    energy_class  text not null check (energy_class between 'A' and 'G'),
    climate_class text not null check (climate_class between 'A' and 'G'),
    financing     varchar(4) not null check (financing in ('PLAI', 'PLUS', 'PLS', 'PLI', 'LLI')),
    picture       integer not null
);
create table offer (
    id                   uuid primary key,
    dwelling_id          uuid not null references dwelling,
    status               varchar(12) not null check (status in ('DRAFT', 'PUBLISHED', 'CLOSED', 'WITHDRAWN')),
    rent                 numeric(10, 2) not null check (rent > 0),
    charges              numeric(10, 2) not null check (charges >= 0),
    description          text not null,
    available_on         date not null,
    published_at         timestamptz,
    deadline             date not null,
    reserved_employer_id uuid references employer,
    maximum_effort_rate  integer check (maximum_effort_rate between 1 and 100),
    draw_seed            varchar(32) not null,
    version              integer not null,
    check (status = 'DRAFT' or published_at is not null)
);
-- A dwelling is on offer once at a time.
create unique index offer_one_open_per_dwelling on offer (dwelling_id) where status in ('DRAFT', 'PUBLISHED', 'CLOSED');
create index offer_published on offer (deadline, id) where status = 'PUBLISHED';
create index dwelling_insee_code on dwelling (insee_code);

-- ---------------------------------------------------------------- candidatures
create sequence candidature_number start 48001;

create table candidature (
    id          uuid primary key,
    number      varchar(16) not null unique,
    request_id  uuid not null references housing_request,
    account_id  uuid not null references account,
    offer_id    uuid not null references offer,
    status      varchar(24) not null check (status in ('APPLIED', 'VALIDATED', 'INVALIDATED', 'CANCELLED')),
    active      boolean generated always as (status in ('APPLIED', 'VALIDATED')) stored,
    applied_at  timestamptz not null,
    due_on      date not null,
    facts       text not null check (facts is json object),
    alerts      varchar(200) not null,
    reason      varchar(8),
    message     varchar(400),
    adviser_id  uuid references account,
    taken_at    timestamptz,
    decided_at  timestamptz,
    version     integer not null,
    check (status <> 'INVALIDATED' or reason is not null)
);
-- I1: one active candidature per housing request, whatever the code does.
create unique index candidature_one_active_per_request on candidature (request_id) where active;
create index candidature_offer on candidature (offer_id) where active;
create index candidature_account on candidature (account_id, applied_at desc);
create index candidature_work_list on candidature (due_on, id) where status = 'APPLIED';
create index candidature_adviser on candidature (adviser_id, due_on);

-- The single-use key of a form: a second post shows the result of the first.
create table form_key (
    key        uuid primary key,
    account_id uuid not null references account,
    result_id  uuid not null,
    used_at    timestamptz not null
);

-- ---------------------------------------------------------------- audit
create table audit_entry (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    actor_id     uuid,
    action       varchar(40) not null,
    subject_type varchar(30) not null,
    subject_id   uuid not null,
    from_status  varchar(24),
    to_status    varchar(24),
    reason       varchar(40)
);
create index audit_entry_subject on audit_entry (subject_id, id);

-- ---------------------------------------------------------------- outbox
create table outbox_message (
    id           uuid primary key,
    template     varchar(40) not null,
    language     varchar(2) not null,
    account_id   uuid references account,
    subject_id   uuid,
    message_id   varchar(120) not null unique,
    status       varchar(8) not null check (status in ('NEW', 'SENDING', 'SENT', 'PARKED')),
    attempts     integer not null default 0 check (attempts >= 0),
    owner        varchar(60),
    lease_until  timestamptz,
    next_attempt_at timestamptz not null,
    failure      varchar(60),
    created_at   timestamptz not null,
    sent_at      timestamptz
);
create index outbox_message_due on outbox_message (next_attempt_at) where status in ('NEW', 'SENDING');
create index outbox_message_unsent on outbox_message (created_at desc) where status <> 'SENT';

-- ---------------------------------------------------------------- demo and test only
create table demo_clock (
    one           boolean primary key default true check (one),
    shift_seconds bigint not null
);
