package fr.alin.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What PostgreSQL promises us, asked at start. */
@ApplicationScoped
class DatabaseState {
    @Resource(lookup = "java:jboss/datasources/AlinDS")
    private DataSource dataSource;

    /** Whether what was acknowledged survives a crash of the server and of its machine. */
    boolean durable() {
        return none(
                """
                select 1 from pg_settings
                where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'""");
    }

    /** Whether whoever serves people could change the schema or the trail: as owner, by a role, as superuser. */
    boolean mightyUser() {
        return !none(
                """
                select 1 where has_table_privilege(current_user, 'audit_entry', 'delete')
                or has_schema_privilege(current_user, 'public', 'create')""");
    }

    private boolean none(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return !row.next();
        } catch (SQLException e) {
            throw new IllegalStateException("the state of the database cannot be read", e);
        }
    }
}
