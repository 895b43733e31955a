-- The list of offers finds by an index whatever the bounds of a household let through; each order has its own.
drop index dwelling_insee_code;
create index dwelling_search on dwelling (insee_code, rooms, financing);
create index offer_of_dwelling on offer (dwelling_id) where status = 'PUBLISHED';
create index offer_by_rent on offer ((rent + charges), id) where status = 'PUBLISHED';
create index offer_by_publication on offer (published_at desc, id) where status = 'PUBLISHED';
create index offer_reserved on offer (reserved_employer_id) where status = 'PUBLISHED' and reserved_employer_id is not null;
create index dwelling_by_surface on dwelling (surface desc, id);
