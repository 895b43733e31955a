-- Numbers of a household: reminded before they expire, found when there are two.

-- The expiry that the reminder was about: a renewed number is reminded of again.
alter table housing_request add column reminded_for date;
create index housing_request_expiring on housing_request (expires_on) where deleted_at is null;

create function phone_key(value text) returns text language sql immutable parallel safe as
$$ select right(regexp_replace(value, '[^0-9]', '', 'g'), 9) $$;

create index household_member_person on household_member (birth_date, search_key(last_name || ' ' || first_name))
    where kind <> 'DEPENDANT';
create index housing_request_email on housing_request (lower(email)) where deleted_at is null;
create index housing_request_phone on housing_request (phone_key(mobile_phone)) where deleted_at is null;

alter table employer add column version integer not null default 0;
