-- What an adviser has found on a document, beside what the request declares: it counts while the request still declares the
-- same. Of the document its kind and day, nothing of its content beyond the figure.
create table found_fact (
    id           uuid primary key,
    request_id   uuid not null references housing_request,
    fact         varchar(24) not null check (fact in ('REFERENCE_TAX_INCOME', 'MONTHLY_RESOURCES', 'HOUSEHOLD')),
    declared     text not null,
    found        text not null,
    proof        varchar(24) not null check (proof in
        ('TAX_NOTICE', 'PAY_SLIPS', 'BENEFIT_STATEMENT', 'FAMILY_BOOK', 'CUSTODY_DECISION', 'PREGNANCY_CERTIFICATE',
        'OTHER_OFFICIAL')),
    proved_on    date not null,
    adviser_id   uuid not null references account,
    recorded_at  timestamptz not null,
    withdrawn_at timestamptz
);
create unique index found_fact_standing on found_fact (request_id, fact) where withdrawn_at is null;
create index found_fact_request on found_fact (request_id);
create index found_fact_adviser on found_fact (adviser_id);
