package fr.alin.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The README's run command: starts the whole demo and stays until it is told to end. Ctrl-C and SIGTERM end WildFly,
 * then the rest.
 */
public final class Demo {
    private static final String OUT_OF_MEMORY = ", 3 means out of memory";

    private Demo() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path repository = Path.of(args[0]).toRealPath();
        Path data = Path.of(
                System.getProperty("alin.data", repository.resolve(".demo").toString()));
        Ports ports = Ports.fromProperties();
        try {
            if (Boolean.getBoolean("alin.reset")) {
                ports.requireFree();
                WildFly.delete(data);
            }
            run(repository, data, ports);
        } catch (IllegalStateException e) {
            for (Throwable why = e; why != null; why = why.getCause()) {
                System.err.println(why.getMessage());
            }
            System.exit(1);
        } catch (IOException | RuntimeException e) {
            // Nobody foresaw it: the whole trace, and no half-started demo that waits for nothing.
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Path repository, Path data, Ports ports) throws IOException, InterruptedException {
        System.out.println("alin: database, mailbox and registry are starting…");
        Sandbox sandbox = Sandbox.open(repository, data, data.resolve("wildfly"), ports, "demo");
        AtomicBoolean told = new AtomicBoolean();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            told.set(true);
                            sandbox.close();
                        },
                        "end of the demo"));
        System.out.println("alin: WildFly is starting…");
        sandbox.startProduct();
        System.out.println(DemoAccounts.welcome(ports));
        int status = sandbox.wildFly().await();
        if (told.get()) {
            // Somebody ended the demo, and the hook ends the rest of it.
            return;
        }
        System.out.println(
                "alin: WildFly ended by itself (status " + status + OUT_OF_MEMORY + "); it is started once more…");
        sandbox.startProduct();
        System.out.println("alin is ready again");
        int again = sandbox.wildFly().await();
        if (!told.get()) {
            System.exit(again);
        }
    }
}
