package fr.alin.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Everything around the product and the product itself, started in order and ended in reverse order. */
public final class Sandbox implements AutoCloseable {
    static final String SECRET_KEY = "demo only: anybody may know this key";

    private final Ports ports;
    private final Database database;
    private final Mailbox mailbox;
    private final Sne sne;
    private final SandboxClock clock;
    private final SandboxPages pages;
    private final WildFly wildFly;
    private final String profile;

    private Sandbox(Path repository, Path data, Path base, Ports ports, String profile) throws IOException {
        this.ports = ports;
        this.profile = profile;
        database = Database.start(data.resolve("postgresql"), ports.database());
        try {
            database.migrate();
            mailbox = Mailbox.start(ports.smtp());
            sne = new Sne();
            clock = new SandboxClock(database);
            pages = SandboxPages.start(ports.sandbox(), mailbox, sne, clock);
            wildFly = new WildFly(repository, base, ports, profile.equals("test"));
            DemoData.fill(database, sne);
        } catch (IOException | RuntimeException e) {
            // A process of its own: it would outlive us.
            database.close();
            throw e;
        }
    }

    /**
     * Starts database, mailbox and registry, with demo data in an empty database; not yet WildFly.
     *
     * @param data where the database lives; survives
     * @param base directory of the server, made anew when the configuration changes
     * @param profile demo or test
     */
    public static Sandbox open(Path repository, Path data, Path base, Ports ports, String profile) throws IOException {
        ports.requireFree();
        return new Sandbox(repository, data, base, ports, profile);
    }

    /** Configures WildFly, deploys the EAR and starts it. */
    public void startProduct() throws IOException {
        wildFly.prepare();
        wildFly.deploy();
        wildFly.start(environment());
    }

    /** The deployment values of wildfly-config/README.md, for this sandbox. */
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("ALIN_PROFILE", profile);
        environment.put("ALIN_DB_URL", database.url());
        environment.put("ALIN_DB_USER", Database.RUNTIME_USER);
        environment.put("ALIN_DB_OWNER", "postgres");
        environment.put("ALIN_SMTP_HOST", "127.0.0.1");
        environment.put("ALIN_SMTP_PORT", Integer.toString(ports.smtp()));
        environment.put("ALIN_SNE_URL", "http://127.0.0.1:" + ports.sandbox() + "/sne");
        environment.put("ALIN_PUBLIC_URL", site());
        environment.put("ALIN_SECRET_KEY", SECRET_KEY);
        environment.put("ALIN_TLS_KEYSTORE", wildFly.keyStore().toString());
        environment.put("ALIN_TLS_PASSWORD", WildFly.KEY_STORE_PASSWORD);
        environment.put("ALIN_OPERATOR_COMPANY", "Logis, association inventée pour la démonstration");
        environment.put("ALIN_OPERATOR_REGISTRATION", "aucune : démonstration");
        environment.put("ALIN_OPERATOR_ADDRESS", "1 place de l’Exemple, 99999 Démonstration");
        environment.put("ALIN_OPERATOR_EMAIL", "aide@exemple.fr");
        environment.put("ALIN_OPERATOR_PUBLISHER", "Camille Exemple");
        environment.put("ALIN_OPERATOR_HOST", "cet ordinateur");
        environment.put("ALIN_OPERATOR_DPO", "donnees@exemple.fr");
        environment.put("ALIN_OPERATOR_TRANSFERS", "aucun, tout reste sur cet ordinateur.");
        if (profile.equals("demo")) {
            // As many as a heap of 768 MB carries where 20,000 offers are judged for each of them.
            environment.put("ALIN_REQUESTS_SERVED", "10");
        }
        if (profile.equals("test")) {
            // All tests come from one address; a lease that ends soon shows sooner whether it is renewed.
            environment.put("ALIN_REGISTRATIONS_PER_ADDRESS", "100000");
            environment.put("ALIN_OUTBOX_LEASE_SECONDS", "6");
            environment.put("ALIN_PROXIES", "127.0.0.9");
        }
        return environment;
    }

    public String site() {
        return "http://localhost:" + ports.http();
    }

    public Ports ports() {
        return ports;
    }

    public Database database() {
        return database;
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    public Sne sne() {
        return sne;
    }

    public SandboxClock clock() {
        return clock;
    }

    public WildFly wildFly() {
        return wildFly;
    }

    @Override
    public void close() {
        wildFly.close();
        pages.close();
        mailbox.close();
        database.close();
    }
}
