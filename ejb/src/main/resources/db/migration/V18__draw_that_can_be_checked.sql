-- The file that is handed out carries points and no ground; the facts that the order rests on stay here. Lists frozen before
-- were handed out with their facts, whose hash stays beside them.
alter table frozen_list rename column content to facts;
alter table frozen_list add column content text;
comment on column frozen_list.content is 'the file that is handed out, the very text that was hashed; null before there were such files';

-- What an offer promises of its draw: the hash follows from the seed, and the seed stays.
alter table offer add constraint offer_draw_seed check (draw_seed !~ '[^0-9A-Za-z-]') not valid;
alter table offer add column draw_hash varchar(64) not null
    generated always as (encode(sha256(decode(replace(draw_seed, E'\\', E'\\\\'), 'escape')), 'hex')) stored;

create function offer_keeps_its_draw() returns trigger language plpgsql as $$
begin
    if new.draw_seed is distinct from old.draw_seed then
        raise exception 'the seed of a draw never changes';
    end if;
    return new;
end $$;
create trigger offer_keeps_its_draw before update of draw_seed on offer
    for each row execute function offer_keeps_its_draw();
