package fr.alin.integration;

import fr.alin.sandbox.Ports;
import fr.alin.sandbox.Sandbox;
import fr.alin.sandbox.WildFly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts database, mailbox and registry before Arquillian starts WildFly with the EAR already deployed. */
public class World implements LauncherSessionListener {
    private Sandbox sandbox;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Path repository =
                Path.of(System.getProperty("alin.repository")).toAbsolutePath().normalize();
        Path run = Path.of(System.getProperty("alin.test.directory"));
        try {
            delete(run.resolve("data"));
            Ports ports = Ports.withOffset(Integer.getInteger("alin.test.offset"));
            sandbox = Sandbox.open(repository, run.resolve("data"), run.resolve("wildfly"), ports, "test");
            sandbox.wildFly().prepare();
            sandbox.wildFly().deploy();
            System.setProperty("alin.wildfly.home", WildFly.home(repository).toString());
            System.setProperty(
                    "alin.wildfly.arguments",
                    ("-Xmx768m -Duser.timezone=UTC -Dfile.encoding=UTF-8 -Djava.net.preferIPv4Stack=true"
                                    + " -Djboss.server.base.dir=%s -Djboss.http.port=%d -Djboss.https.port=%d -Djboss.management.http.port=%d")
                            .formatted(run.resolve("wildfly"), ports.http(), ports.https(), ports.management()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
