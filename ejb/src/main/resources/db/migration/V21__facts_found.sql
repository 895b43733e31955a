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

-- What an adviser thinks of a document that was deposited on a day; another one deposited since is to be looked at anew.
create table document_review (
    id           uuid primary key,
    request_id   uuid not null references housing_request,
    kind         varchar(24) not null,
    deposited_on date not null,
    flaw         varchar(16) check (flaw in ('ILLEGIBLE', 'OUTDATED', 'INCOMPLETE', 'OTHER_PERSON')),
    adviser_id   uuid not null references account,
    recorded_at  timestamptz not null,
    withdrawn_at timestamptz
);
comment on column document_review.flaw is 'null for a document that is as it should be';
create unique index document_review_standing on document_review (request_id, kind) where withdrawn_at is null;
create index document_review_request on document_review (request_id);
create index document_review_adviser on document_review (adviser_id);
