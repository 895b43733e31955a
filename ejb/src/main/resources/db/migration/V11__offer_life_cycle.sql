-- The rest of an offer's life: sent to the landlord, placed, leased, returned.
alter table offer drop constraint offer_status_check;
alter table offer add constraint offer_status_check
    check (status in ('DRAFT', 'PUBLISHED', 'CLOSED', 'SENT', 'PLACED', 'LEASED', 'WITHDRAWN', 'RETURNED'));

drop index offer_one_open_per_dwelling;
create unique index offer_one_open_per_dwelling on offer (dwelling_id)
    where status in ('DRAFT', 'PUBLISHED', 'CLOSED', 'SENT', 'PLACED');
