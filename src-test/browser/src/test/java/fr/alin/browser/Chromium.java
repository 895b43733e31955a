package fr.alin.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The browser and its driver: Debian's, installed when possible, else the build fails with the line to type. */
final class Chromium {
    static final Path BINARY = Path.of("/usr/bin/chromium");
    static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static final String INSTALL =
            "apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q chromium chromium-driver";

    private Chromium() {}

    static void require() {
        if (present()) {
            return;
        }
        if (Files.exists(Path.of("/usr/bin/apt-get"))
                && System.getProperty("user.name").equals("root")) {
            install();
        }
        if (!present()) {
            throw new IllegalStateException("Chromium is missing. Type: sudo sh -c '" + INSTALL + "'");
        }
    }

    private static boolean present() {
        return Files.isExecutable(BINARY) && Files.isExecutable(DRIVER);
    }

    private static void install() {
        try {
            new ProcessBuilder("sh", "-c", INSTALL).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("Chromium cannot be installed. Type: " + INSTALL, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
