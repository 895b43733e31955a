-- The rest of what the registry says of the present home, and the sizes of dwelling the household wishes.
alter table housing_request add column current_rooms integer check (current_rooms between 1 and 20);
alter table housing_request add column current_surface numeric(5, 2) check (current_surface > 0);
alter table housing_request add column wished_rooms varchar(20) not null default '';
