-- Who is there in visiting custody counts, and so does a child of a pregnancy that is attested (CCH L442-12).
alter table household_member add column visiting boolean not null default false;
alter table household_member add constraint household_member_visiting
    check (not visiting or kind = 'DEPENDANT');
alter table housing_request add column unborn integer not null default 0
    constraint housing_request_unborn check (unborn between 0 and 5);
