-- What a closed sitting decided is corrected by a further sitting alone: it refers to the one that it corrects.
alter table agenda_item add column corrects_id uuid;
alter table agenda_item add column correction_reason varchar(16)
    check (correction_reason in ('MATERIAL_ERROR', 'NEW_DOCUMENT', 'APPEAL', 'JUDGMENT'));
alter table agenda_item add column correction_words varchar(400);
alter table agenda_item add constraint agenda_item_correction_check
    check ((corrects_id is null) = (correction_reason is null)
        and (corrects_id is not null or correction_words is null) and corrects_id <> id);
-- Only decisions on the same dwelling's files are corrected.
alter table agenda_item add constraint agenda_item_of_offer unique (id, offer_id);
alter table agenda_item add constraint agenda_item_corrects foreign key (corrects_id, offer_id)
    references agenda_item (id, offer_id);
create index agenda_item_corrects_idx on agenda_item (corrects_id, offer_id);
-- A file is decided once at each sitting: file_decision by dwelling on the agenda, and each dwelling once.
create unique index agenda_item_once on agenda_item (sitting_id, offer_id);

create function agenda_item_corrects_closed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from agenda_item i join sitting s on s.id = i.sitting_id
               where i.id = new.corrects_id and s.status = 'CLOSED') then
        return new;
    end if;
    raise exception 'only what a closed sitting decided is corrected' using errcode = 'restrict_violation';
end $$;
create trigger agenda_item_corrects_closed before insert or update of corrects_id on agenda_item
    for each row when (new.corrects_id is not null) execute function agenda_item_corrects_closed();

alter table file_decision add column change varchar(10) check (change in ('CONFIRMED', 'REPLACED', 'TAKEN_BACK'));
comment on column file_decision.change is
    'what a closed correction did to the decision before; TAKEN_BACK: the dwelling was offered, and is not any more';

-- What was decided stays when its sitting is over; words go with the account they were written about.
create function file_decision_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from agenda_item where id = old.item_id and open) then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and new.words is null
        and (new.item_id, new.candidature_id, new.decision, new.rank, new.ground, new.condition, new.condition_until,
             new.change)
            is not distinct from (old.item_id, old.candidature_id, old.decision, old.rank, old.ground, old.condition,
             old.condition_until, old.change) then
        return new;
    end if;
    raise exception 'a decision of the commission never changes' using errcode = 'restrict_violation';
end $$;
create trigger file_decision_stays before update or delete on file_decision
    for each row execute function file_decision_stays();

-- What is taken back frees its rank; files that change ranks do so in one transaction.
alter table allocation add column taken_back_on date;
alter table allocation drop constraint allocation_offer_id_rank_key;
create index allocation_offer on allocation (offer_id);
alter table allocation add constraint allocation_one_of_rank exclude using btree (offer_id with =, rank with =)
    where (taken_back_on is null) deferrable initially deferred;
alter table allocation add constraint allocation_taken_back_check
    check (taken_back_on is null or lease_signed_on is null);
comment on column allocation.taken_back_on is 'the commission gives nothing any more, by a correction';
