-- Between the files that were sent and the commission: the landlord proposes slots, applicants take one and visit the home.
create table visit_slot (
    id        uuid primary key,
    offer_id  uuid not null references offer,
    starts_at timestamptz not null,
    minutes   integer not null check (minutes between 10 and 120),
    places    integer not null check (places between 1 and 20),
    withdrawn boolean not null,
    version   integer not null,
    unique (id, places)
);
create index visit_slot_offer on visit_slot (offer_id, starts_at);
comment on column visit_slot.places is 'never changed: the seats of visits rest on it';

-- A slot never holds more visits than its places: each has a seat of its own, and there are no seats beyond them.
create table visit (
    candidature_id uuid primary key references candidature,
    slot_id        uuid,
    places         integer,
    seat           integer,
    status         varchar(9) not null check (status in ('INVITED', 'BOOKED', 'DONE', 'MISSED', 'CANCELLED')),
    proposed_at    timestamptz not null,
    booked_at      timestamptz,
    version        integer not null,
    constraint visit_slot_fkey foreign key (slot_id, places) references visit_slot (id, places),
    constraint visit_seat unique (slot_id, places, seat),
    check (seat between 1 and places),
    check ((slot_id is null) = (places is null)),
    check ((slot_id is null) = (seat is null)),
    check ((slot_id is null) = (booked_at is null)),
    check ((slot_id is not null) = (status in ('BOOKED', 'DONE', 'MISSED')))
);
comment on column visit.places is 'those of the slot, by its foreign key: so that a seat beyond them is refused';
comment on column visit.booked_at is 'when the present slot was chosen';
