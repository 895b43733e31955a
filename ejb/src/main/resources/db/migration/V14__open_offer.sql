-- What is searched of an open offer, in one table: a question of dwelling and terms together walked through one index and
-- looked into the other table for each row it met (docs/adr/0021). The database keeps it itself, in the transaction that
-- changes offer or dwelling: no node, load or repair by hand can leave it behind.

-- Both tables at once: a node that still serves waits before it holds one of them.
lock table offer, dwelling in access exclusive mode;

create table open_offer (
    id uuid primary key references offer on delete cascade,
    dwelling_id uuid not null references dwelling,
    insee_code varchar(5) not null,
    financing varchar(4) not null,
    kind varchar(10) not null,
    rooms integer not null,
    surface numeric(5, 2) not null,
    accessible boolean not null,
    rent_with_charges numeric(10, 2) not null,
    available_on date not null,
    published_at timestamptz not null,
    deadline date not null,
    reserved_employer_id uuid,
    maximum_effort_rate integer
);

create function keep_open_offer() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
    -- Whoever changes the dwelling meanwhile is waited for, or waits: else its old facts would be copied.
    perform 1 from dwelling where id = new.dwelling_id for share;
    delete from open_offer where id = new.id;
    if new.status = 'PUBLISHED' then
        insert into open_offer
        select new.id, d.id, d.insee_code, d.financing, d.kind, d.rooms, d.surface, d.accessible,
            new.rent + new.charges, new.available_on, new.published_at, new.deadline, new.reserved_employer_id,
            new.maximum_effort_rate
        from dwelling d where d.id = new.dwelling_id;
    end if;
    return null;
end $$;
create trigger offer_keeps_open_offer after insert or update on offer
    for each row execute function keep_open_offer();

create function keep_open_offer_of_dwelling() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
    update open_offer set insee_code = new.insee_code, financing = new.financing, kind = new.kind, rooms = new.rooms,
        surface = new.surface, accessible = new.accessible
    where dwelling_id = new.id;
    return null;
end $$;
create trigger dwelling_keeps_open_offer after update on dwelling
    for each row execute function keep_open_offer_of_dwelling();

insert into open_offer
select o.id, d.id, d.insee_code, d.financing, d.kind, d.rooms, d.surface, d.accessible, o.rent + o.charges,
    o.available_on, o.published_at, o.deadline, o.reserved_employer_id, o.maximum_effort_rate
from offer o join dwelling d on d.id = o.dwelling_id where o.status = 'PUBLISHED';

-- Answers the bounds of a household and every filter without looking into the table.
create index open_offer_places on open_offer (insee_code, financing, rooms) include (
    deadline, surface, rent_with_charges, published_at, reserved_employer_id, maximum_effort_rate, kind, accessible,
    available_on, id);
create index open_offer_by_deadline on open_offer (deadline, id);
create index open_offer_by_rent on open_offer (rent_with_charges, id);
create index open_offer_by_surface on open_offer (surface desc, id);
create index open_offer_by_publication on open_offer (published_at desc, id);
create index open_offer_reserved on open_offer (reserved_employer_id) where reserved_employer_id is not null;
create unique index open_offer_dwelling on open_offer (dwelling_id);

drop index dwelling_search;
create index dwelling_insee_code on dwelling (insee_code);
drop index dwelling_by_surface;
drop index offer_of_dwelling;
drop index offer_by_rent;
drop index offer_by_publication;
drop index offer_reserved;
drop index offer_published;
comment on constraint offer_reserved_employer_id_fkey on offer is
    'no index: employers are never deleted, and what is reserved is looked for among the open ones';

analyze open_offer;
