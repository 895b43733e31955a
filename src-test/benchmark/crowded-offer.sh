#!/usr/bin/env bash
# How long the pages with a rank take when 10,000 more people have applied to the offer.
# Against a running demo with fresh data (README): the crowd stays in its database until the data are made anew.
set -euo pipefail
site=http://localhost:8080
database="psql -q -At -v ON_ERROR_STOP=1 -h 127.0.0.1 -p 5433 -U postgres alin"
IFS='|' read -r file email < <($database -c "
  select k.id, a.email from candidature k join account a on a.id = k.account_id join offer o on o.id = k.offer_id
  where k.status = 'APPLIED' and o.status = 'PUBLISHED' order by k.id limit 1")

login() { # e-mail
    local jar nonce; jar=$(mktemp)
    nonce=$(curl -s "$site/connexion" | sed -n 's/.*name="primefaces.nonce" value="\([^"]*\)".*/\1/p')
    curl -s -o /dev/null -c "$jar" --data-urlencode "primefaces.nonce=$nonce" -d login=login -d "email=$1" -d password=Demo-2026-alin -d target= -d go=go \
        -d jakarta.faces.ViewState=stateless -H "Origin: $site" "$site/connexion"
    echo "$jar"
}

measure() { # name, cookies, path
    for _ in 1 2 3 4 5; do curl -s -o /dev/null -b "$2" "$site$3"; done
    for _ in $(seq 30); do curl -sf -o /dev/null -b "$2" -w '%{time_total} %{size_download}\n' "$site$3"; done | sort -n |
        awk -v name="$1" '{ time[NR] = $1; size = $2 } END { printf "%-40s median %3.0f ms, slowest %3.0f ms, %d bytes\n", name, 1000 * time[int((NR + 1) / 2)], 1000 * time[NR], size }'
}

pages() { # how many
    measure "candidatures of an applicant, $1" "$applicant" /candidat/candidatures
    measure "file of an adviser, $1" "$adviser" "/conseiller/dossier?ref=$file"
}

applicant=$(login "$email")
adviser=$(login claire.martin@exemple.fr)
pages "before"
$database -v "file=$file" <<'SQL'
begin;
create temp table crowd as select i, gen_random_uuid() as account, gen_random_uuid() as request from generate_series(1, 10000) i;
create temp table model as select * from candidature where id = :'file';
insert into account select (jsonb_populate_record(a, jsonb_build_object('id', c.account, 'email', 'foule' || i || '@exemple.fr',
    'email_key', 'foule' || i || '@exemple.fr', 'als_number', lpad((90000000 + i)::text, 10, '0')))).*
    from crowd c, account a where a.id = (select account_id from model);
insert into housing_request select (jsonb_populate_record(r, jsonb_build_object('id', c.request, 'account_id', c.account,
    'nur', '111052099' || lpad(i::text, 5, '0') || 'G1U2', 'filed_on', date '2015-01-01' + (i * 13 % 4000),
    'email', 'foule' || i || '@exemple.fr', 'mobile_phone', '07' || lpad(i::text, 8, '0'),
    'situations', (array['[]', '["NO_HOME"]', '["EVICTION"]', '["OVERCROWDING"]', '["MOBILITY"]']::jsonb[])[1 + i % 5]))).*
    from crowd c, housing_request r where r.id = (select request_id from model);
insert into household_member select (jsonb_populate_record(m, jsonb_build_object('request_id', c.request, 'last_name', 'Foule ' || i,
    'birth_date', date '1960-01-01' + i))).* from crowd c, household_member m where m.request_id = (select request_id from model);
insert into candidature (id, number, request_id, account_id, offer_id, status, active, applied_at, due_on, facts,
    alerts, version, awaits_law)
    select gen_random_uuid(), 'C-2026-9' || lpad(i::text, 5, '0'), c.request, c.account, k.offer_id, 'APPLIED', true, k.applied_at, k.due_on,
    k.facts, k.alerts, 0, false from crowd c, model k;
commit;
analyze;
SQL
pages "10,000 more"
