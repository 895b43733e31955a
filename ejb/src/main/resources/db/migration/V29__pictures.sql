-- Photographs of a dwelling, as its landlord gave them: drawn anew in two sizes, without what a camera writes beside.
create table dwelling_picture (
    id          uuid primary key,
    dwelling_id uuid not null references dwelling,
    place       integer not null check (place between 1 and 8),
    subject     varchar(20),
    width       integer not null check (width > 0),
    height      integer not null check (height > 0),
    added_at    timestamptz not null,
    version     integer not null,
    -- Two change places in one transaction.
    constraint dwelling_picture_place unique (dwelling_id, place) deferrable initially deferred
);
comment on column dwelling_picture.subject is 'what it shows; without it applicants do not see it';
create table picture_image (
    picture_id uuid not null references dwelling_picture,
    size       varchar(5) not null check (size in ('CARD', 'LARGE')),
    jpeg       bytea not null check (octet_length(jpeg) between 1 and 1048576),
    primary key (picture_id, size)
);
-- A JPEG is compressed already.
alter table picture_image alter column jpeg set storage external;
