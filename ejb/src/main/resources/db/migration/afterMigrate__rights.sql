-- After every migration: whoever serves people reads and writes rows, and changes neither schema nor trail,
-- nor what the database keeps by itself.
-- Nodes that start together grant one after the other.
select pg_advisory_xact_lock(hashtext('alin rights'));
grant usage on schema public to "${runtimeUser}";
grant select, insert, update, delete on all tables in schema public to "${runtimeUser}";
grant usage, select on all sequences in schema public to "${runtimeUser}";
revoke update, delete on audit_entry from "${runtimeUser}";
revoke insert, update, delete on open_offer from "${runtimeUser}";
revoke insert, update, delete on flyway_schema_history from "${runtimeUser}";
