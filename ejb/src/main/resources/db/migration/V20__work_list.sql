-- An offer has a number that people can say on the telephone.
create sequence offer_number start 20001;
alter table offer add column number integer not null default nextval('offer_number');
create unique index offer_number_unique on offer (number);

-- Names as they are looked for: every word from its beginning, O'Brien also as one word.
alter table housing_request add column search_name text generated always as (
    case when usage_name is null then null else
        ' ' || search_key(usage_name || ' ' || birth_name || ' ' || first_name)
        || ' ' || replace(search_key(usage_name), ' ', '') || ' ' || replace(search_key(birth_name), ' ', '')
        || ' ' || replace(search_key(first_name), ' ', '') end) stored;
create index housing_request_search_name on housing_request using gin (search_name gin_trgm_ops);
create index housing_request_nur_search on housing_request (nur text_pattern_ops);
create index candidature_number_search on candidature using gin (number gin_trgm_ops);

alter table saved_view add column offer_number integer;

-- How an adviser likes to work.
create table study_setting (
    account_id       uuid primary key references account,
    takes_on_opening boolean not null
);

-- What an adviser should look at stands in the facts, with its figures.
alter table candidature drop column alerts;
