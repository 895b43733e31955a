-- The file that is handed out carries points and no ground; the facts that the order rests on stay here. Lists frozen before
-- were handed out with their facts: the text is kept as facts, and the hash of it says nothing of the files to come.
alter table frozen_list rename column content to facts;
alter table frozen_list alter column sha256 drop not null;
alter table frozen_list add column content text;
update frozen_list set sha256 = null;
alter table frozen_list add constraint frozen_list_hashed check ((content is null) = (sha256 is null));
comment on column frozen_list.content is 'the file that is handed out, the very text that was hashed; null before there were such files';

-- What an offer promises of its draw from the publication: nobody can change the seed without being seen.
alter table offer add constraint offer_draw_seed check (draw_seed ~ '^[0-9A-Za-z-]+$');
alter table offer add column draw_hash varchar(64) not null generated always as (encode(sha256(draw_seed::bytea), 'hex')) stored;
