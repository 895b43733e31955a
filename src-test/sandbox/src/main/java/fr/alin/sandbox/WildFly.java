package fr.alin.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The provisioned WildFly with a base directory of its own, configured from {@code wildfly-config/}. */
public final class WildFly implements AutoCloseable {
    /** Of the certificate that tests make for themselves. */
    public static final String KEY_STORE_PASSWORD = "test only";

    private static final Duration START_LIMIT = Duration.ofSeconds(180);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final Path repository;
    private final Path base;
    private final Ports ports;
    private final boolean tls;
    private Process process;

    /** @param tls whether it also listens with TLS, by a certificate of its own making */
    public WildFly(Path repository, Path base, Ports ports, boolean tls) {
        this.repository = repository;
        this.base = base;
        this.ports = ports;
        this.tls = tls;
    }

    public static Path home(Path repository) {
        return repository.resolve("src-test/server/target/server");
    }

    /** Copies the standalone directory and applies the scripts; done again only when a script changed. */
    public void prepare() {
        String wanted = fingerprint();
        Path stamp = base.resolve("configured");
        try {
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(wanted)) {
                delete(base);
                copy(home(repository).resolve("standalone"), base);
                configure();
                if (tls) {
                    makeKeyStore();
                }
                Files.writeString(stamp, wanted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the built EAR where the scanner finds it. */
    public void deploy() {
        Path deployments = base.resolve("deployments");
        try (Stream<Path> old = Files.list(deployments)) {
            for (Path file : old.filter(file -> file.getFileName().toString().startsWith("alin.ear"))
                    .toList()) {
                Files.delete(file);
            }
            Files.copy(
                    repository.resolve("ear/target/alin.ear"),
                    deployments.resolve("alin.ear"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server and returns once it is ready. */
    public void start(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true)
                .redirectOutput(base.resolve("console.log").toFile());
        process = builder.start();
        awaitReady();
    }

    /** The command of the server process, without a shell around it: its pid is the server's. */
    public List<String> command() {
        Path home = home(repository);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx768m",
                // A server out of memory answers nobody ever again: better it ends and is started anew.
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true",
                "-Dorg.jboss.boot.log.file=" + base.resolve("log/boot.log"),
                "-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties")));
        command.addAll(moduleOptions());
        command.addAll(List.of(
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.http.port=" + ports.http(),
                "-Djboss.https.port=" + ports.https(),
                "-Djboss.management.http.port=" + ports.management(),
                "-Djboss.bind.address=127.0.0.1",
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone"));
        return command;
    }

    /** What WildFly needs opened of the JDK, as its own start script does. */
    public static List<String> moduleOptions() {
        Stream<String> exports = Stream.of(
                        "java.desktop/sun.awt",
                        "java.naming/com.sun.jndi.ldap",
                        "java.naming/com.sun.jndi.url.ldap",
                        "java.naming/com.sun.jndi.url.ldaps",
                        "jdk.naming.dns/com.sun.jndi.dns")
                .map(name -> "--add-exports=" + name + "=ALL-UNNAMED");
        Stream<String> opens = Stream.of(
                        "java.base/java.lang",
                        "java.base/java.lang.invoke",
                        "java.base/java.lang.reflect",
                        "java.base/java.io",
                        "java.base/java.net",
                        "java.base/java.security",
                        "java.base/java.util",
                        "java.base/java.util.concurrent",
                        "java.management/javax.management",
                        "java.naming/javax.naming")
                .map(name -> "--add-opens=" + name + "=ALL-UNNAMED");
        return Stream.concat(exports, opens).toList();
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to end, and after half a minute ends it. */
    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (status("/connexion") != HttpURLConnection.HTTP_OK) {
            if (!process.isAlive() || Instant.now().isAfter(limit) || failed()) {
                close();
                throw new IllegalStateException("WildFly did not start, see " + base.resolve("log/server.log") + " and "
                        + base.resolve("console.log"));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private boolean failed() {
        return Files.exists(base.resolve("deployments/alin.ear.failed"));
    }

    private int status(String path) {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + ports.http() + path)
                    .toURL()
                    .openConnection();
            connection.setReadTimeout(10_000);
            return connection.getResponseCode();
        } catch (IOException e) {
            return -1;
        }
    }

    private void configure() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                repository.resolve("wildfly-config/configure.sh").toString(), base.toString());
        builder.environment().put("JBOSS_HOME", home(repository).toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("ALIN_TLS", Boolean.toString(tls));
        Process configuring = builder.redirectErrorStream(true).start();
        String output = new String(configuring.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (configuring.waitFor() != 0) {
                throw new IllegalStateException("wildfly-config/configure.sh failed:\n" + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Path keyStore() {
        return base.resolve("configuration/alin.p12");
    }

    private void makeKeyStore() throws IOException {
        run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "alin",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                keyStore().toString(),
                "-storepass",
                KEY_STORE_PASSWORD));
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command.get(0) + " failed:\n" + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String fingerprint() {
        try (Stream<Path> scripts = Files.walk(repository.resolve("wildfly-config"))) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path script : scripts.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(script));
            }
            digest.update(Files.readAllBytes(home(repository).resolve("standalone/configuration/standalone.xml")));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException failure) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
