-- Columns say what they are: a flag that a check holds, arrays and jsonb instead of texts that are searched; and every
-- foreign key finds its rows by an index, or says in a comment why it need not.

-- ---------------------------------------------------------------- candidature
-- Set with the status by the entity and held here: a new status is a new check, which rewrites no row.
alter table candidature alter column active drop expression;
alter table candidature
    alter column active set not null,
    add constraint candidature_active_check
        check (active = (status in ('APPLIED', 'DOCUMENTS_REQUESTED', 'VALIDATED')));

drop index candidature_without_law;
alter table candidature drop constraint candidature_facts_check;
alter table candidature
    alter column facts type jsonb using facts::jsonb,
    alter column alerts type varchar(30)[] using string_to_array(alerts, ' '),
    add column awaits_law boolean not null default false;
update candidature set awaits_law = true where facts @? '$.checks[*] ? (@.missing == "NO_LAW_IN_FORCE")';
alter table candidature
    alter column awaits_law drop default,
    add constraint candidature_facts_check check (jsonb_typeof(facts) = 'object'),
    add constraint candidature_awaits_law_check
        check (awaits_law = (facts @? '$.checks[*] ? (@.missing == "NO_LAW_IN_FORCE")'));
-- Verdicts that wait for a late table of the law: few or none, looked for every minute.
create index candidature_without_law on candidature (id) where active and awaits_law;

drop index candidature_offer;
create index candidature_offer on candidature (offer_id, active);
create index candidature_request on candidature (request_id);

-- ---------------------------------------------------------------- housing request
alter table housing_request
    alter column situations drop default,
    alter column situations type varchar(20)[] using string_to_array(situations, ' '),
    alter column wished_rooms drop default,
    alter column wished_rooms type integer[] using string_to_array(wished_rooms, ' ')::integer[];
create index housing_request_account on housing_request (account_id);

-- ---------------------------------------------------------------- study
alter table document_request drop constraint document_request_kinds_check;
alter table document_request alter column kinds type varchar(30)[] using string_to_array(kinds, ' ');
alter table document_request add constraint document_request_kinds_check check (cardinality(kinds) > 0);
create index document_request_candidature on document_request (candidature_id, asked_at desc);
create index document_request_asked_by on document_request (asked_by);
create index contact_entry_adviser on contact_entry (adviser_id);

-- ---------------------------------------------------------------- territory
alter table commune alter column postcodes type varchar(5)[] using string_to_array(postcodes, ',');

-- ---------------------------------------------------------------- foreign keys
drop index account_session_open;
create index account_session_account on account_session (account_id, seen_at desc);
create index employer_siret_employer on employer_siret (employer_id);
create index employer_evidence_adviser on employer_evidence (adviser_id);
create index dwelling_landlord on dwelling (landlord_id);
create index offer_dwelling on offer (dwelling_id);
create index priority_validation_request on priority_validation (request_id);
create index priority_validation_adviser on priority_validation (adviser_id);
create index form_key_account on form_key (account_id);
create index outbox_message_account on outbox_message (account_id);

comment on constraint commune_parent_code_fkey on commune is
    'no index: communes are loaded by migrations, and nobody looks for arrondissements here';
comment on constraint wished_commune_insee_code_fkey on wished_commune is
    'no index: communes are never deleted, and wishes are read by request';
comment on constraint offer_reserved_employer_id_fkey on offer is
    'no index of all: employers are never deleted; offer_reserved finds what is published';
comment on constraint scoring_grid_author_id_fkey on scoring_grid is
    'no index: a few grids, and nobody looks for those of an author';
comment on constraint frozen_list_grid_id_fkey on frozen_list is
    'no index: a published grid is never deleted, and lists are read by offer';

-- ---------------------------------------------------------------- outbox
-- Waits and leases follow the database's clock, which is the same for every node.
alter table outbox_message alter column next_attempt_at set default clock_timestamp();
