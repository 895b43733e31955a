package fr.alin.browser;

import fr.alin.sandbox.Ports;
import fr.alin.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the whole system once for all tests, on ports of its own that Chromium does not refuse (10080 it does). */
public class World implements LauncherSessionListener {
    private static final int OFFSET = 2100;
    private static Sandbox sandbox;

    static Sandbox sandbox() {
        return sandbox;
    }

    /** The day of the law: this machine may still be in yesterday. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    static Path repository() {
        return Path.of(System.getProperty("alin.repository")).toAbsolutePath().normalize();
    }

    static Path directory() {
        return Path.of(System.getProperty("alin.test.directory"));
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Chromium.require();
        try {
            delete(directory().resolve("data"));
            sandbox = Sandbox.open(
                    repository(),
                    directory().resolve("data"),
                    directory().resolve("wildfly"),
                    Ports.withOffset(OFFSET),
                    "test");
            sandbox.startProduct();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            Browser.quitAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (sandbox != null) {
                sandbox.close();
            }
        }
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
