-- What was declared on the deadline stays within the reach of a proof, whatever the request says since; and the size of a
-- registered employer is that of the deadline, for everybody on the list alike.
alter table listed_candidature
    add column situations varchar(20)[] not null default '{}',
    add column headcount integer check (headcount between 1 and 1000000),
    add column agricultural boolean,
    add constraint listed_candidature_size check ((headcount is null) = (agricultural is null));
update listed_candidature l
set situations = r.situations || case
    when exists (select 1 from household_member m where m.request_id = r.id and m.disabled)
        then array['DISABILITY']::varchar(20)[]
    else array[]::varchar(20)[] end
from housing_request r
where r.id = l.request_id;
update listed_candidature l
set headcount = e.headcount, agricultural = e.agricultural
from employer_siret s join employer e on e.id = s.employer_id
where s.siret = l.siret;
alter table listed_candidature alter column situations drop default;
comment on column listed_candidature.headcount is 'of the registered employer on the deadline; null for a SIRET of none';
