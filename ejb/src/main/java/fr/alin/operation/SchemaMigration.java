package fr.alin.operation;

import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Brings the schema up to date just before Hibernate validates it, whichever node of a cluster comes first. */
public class SchemaMigration implements Integrator {
    private static final String DATA_SOURCE = "java:jboss/datasources/AlinOwnerDS";

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessionFactory) {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource())
                .locations("classpath:db/migration")
                .javaMigrations(new V2__communes(), new V10__misread_names())
                .placeholders(Map.of("runtimeUser", runtimeUser()))
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry serviceRegistry) {
        // The schema stays.
    }

    /** Who serves people: gets rights to rows, owns nothing. */
    private static String runtimeUser() {
        return ConfigProvider.getConfig()
                .getOptionalValue("alin.db.user", String.class)
                .orElse("alin_app");
    }

    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup(DATA_SOURCE);
        } catch (NamingException e) {
            throw new IllegalStateException("no data source " + DATA_SOURCE, e);
        }
    }
}
