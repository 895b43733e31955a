-- Leases of a year and the pages of their list, the latest first; most allocations have no lease, or not yet.
create index allocation_lease on allocation (lease_signed_on, candidature_id) where lease_signed_on is not null;
