package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.sandbox.Ports;
import fr.alin.sandbox.WildFly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that was installed carelessly does not serve, and says all that is wrong with it. */
class ProductionIT {
    private static final int OFFSET = 2600;

    @BeforeEach
    void careless_user() throws SQLException {
        owner("create role careless login superuser");
        owner("alter role careless set synchronous_commit = off");
    }

    @AfterEach
    void gone() throws SQLException {
        owner("drop owned by careless");
        owner("drop role careless");
    }

    @Test
    void production_refuses_a_database_that_forgets_and_a_user_that_owns_the_schema() throws IOException {
        Path base = World.directory().resolve("production");
        try (WildFly server = new WildFly(World.repository(), base, Ports.withOffset(OFFSET), false)) {
            server.prepare();
            server.deploy();
            assertThatThrownBy(() -> server.start(environment())).isInstanceOf(IllegalStateException.class);
        }
        assertThat(Files.readString(base.resolve("log/server.log")))
                .contains("not fit for production")
                .contains("PostgreSQL forgets what it acknowledged")
                .contains("ALIN_DB_USER could change the schema")
                .doesNotContain("alin is ready");
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(World.sandbox().environment());
        environment.put("ALIN_PROFILE", "production");
        environment.put("ALIN_DB_USER", "careless");
        return environment;
    }

    private static void owner(String sql) throws SQLException {
        try (Connection connection = World.sandbox().database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
