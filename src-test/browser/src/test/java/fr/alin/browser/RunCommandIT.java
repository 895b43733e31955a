package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The run command: says what it started, ends all of it on SIGTERM, and names whoever holds its ports. */
class RunCommandIT {
    private static final int OFFSET = 3000;

    @Test
    void sigterm_ends_everything_that_was_started() throws IOException, InterruptedException {
        Path data = World.directory().resolve("demo");
        World.delete(data);
        Process demo = start(data);
        try {
            String said = readUntil(output(demo), "alin is ready");
            assertThat(said).contains("alin is ready");
            List<ProcessHandle> children = demo.descendants().toList();
            assertThat(children).isNotEmpty();
            demo.destroy();
            assertThat(demo.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(children).noneMatch(ProcessHandle::isAlive);
            for (int port : ports()) {
                assertThat(free(port)).as("port %d", port).isTrue();
            }
        } finally {
            demo.destroyForcibly();
        }
    }

    @Test
    void a_server_that_dies_is_told_of_and_started_once_more() throws IOException, InterruptedException {
        Path data = World.directory().resolve("demo-killed");
        World.delete(data);
        Process demo = start(data);
        try {
            BufferedReader output = output(demo);
            assertThat(readUntil(output, "alin is ready")).contains("alin is ready");
            kill(demo);
            assertThat(readUntil(output, "alin is ready again"))
                    .contains("WildFly ended by itself", "alin is ready again");
            kill(demo);
            assertThat(demo.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(demo.exitValue()).isNotZero();
        } finally {
            demo.destroy();
            demo.waitFor(60, TimeUnit.SECONDS);
        }
    }

    /** The server alone, as a JVM out of memory would end. */
    private static void kill(Process demo) {
        demo.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("jboss-modules.jar"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void a_taken_port_is_named_with_its_holder() throws IOException, InterruptedException {
        try (ServerSocket holder = new ServerSocket(8080 + OFFSET, 1, InetAddress.getByName("127.0.0.1"))) {
            Process demo = start(World.directory().resolve("demo-refused"));
            String said = readUntil(output(demo), "never said");
            assertThat(demo.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(demo.exitValue()).isEqualTo(1);
            assertThat(said)
                    .contains("port " + holder.getLocalPort() + ", needed for http")
                    .contains("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void server_configuration_may_be_applied_again_and_again() throws IOException, InterruptedException {
        Path home = World.repository().resolve("src-test/server/target/server");
        Path base = World.directory().resolve("configured-twice");
        World.delete(base);
        copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        assertThat(configure(home, base)).isZero();
        String once = Files.readString(base.resolve("configuration/standalone.xml"));
        assertThat(configure(home, base)).isZero();
        assertThat(Files.readString(base.resolve("configuration/standalone.xml")))
                .isEqualTo(once)
                .contains("AlinDS");
    }

    private static int configure(Path home, Path base) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                "bash",
                World.repository().resolve("wildfly-config/configure.sh").toString(),
                base.toString());
        command.environment().put("JBOSS_HOME", home.toString());
        Process process = command.redirectErrorStream(true)
                .redirectOutput(World.directory().resolve("configure.log").toFile())
                .start();
        return process.waitFor();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static Process start(Path data) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dalin.http.port=" + (8080 + OFFSET),
                "-Dalin.management.port=" + (9990 + OFFSET),
                "-Dalin.database.port=" + (5433 + OFFSET),
                "-Dalin.smtp.port=" + (3025 + OFFSET),
                "-Dalin.sandbox.port=" + (8090 + OFFSET),
                "-Dalin.data=" + data,
                "-cp",
                System.getProperty("java.class.path"),
                "fr.alin.sandbox.Demo",
                World.repository().toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String readUntil(BufferedReader output, String wanted) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains(wanted)) {
                break;
            }
        }
        return said.toString();
    }

    private static List<Integer> ports() {
        return List.of(8080 + OFFSET, 9990 + OFFSET, 5433 + OFFSET, 3025 + OFFSET, 8090 + OFFSET);
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
