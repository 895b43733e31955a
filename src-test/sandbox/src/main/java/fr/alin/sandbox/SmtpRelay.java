package fr.alin.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Stands before the mailbox and hands everything on; its answers may be made slow. */
final class SmtpRelay implements AutoCloseable {
    private static final int BUFFER = 8192;

    private final ServerSocket entrance;
    private final int target;
    private volatile Duration delay = Duration.ZERO;

    private SmtpRelay(ServerSocket entrance, int target) {
        this.entrance = entrance;
        this.target = target;
    }

    static SmtpRelay open(int port, int target) {
        try {
            ServerSocket entrance = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
            SmtpRelay relay = new SmtpRelay(entrance, target);
            thread(relay::accept);
            return relay;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every answer of the server is kept back that long. */
    void answerAfter(Duration pause) {
        delay = pause;
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                Socket server = new Socket(InetAddress.getByName("127.0.0.1"), target);
                thread(() -> pump(client, server, false));
                thread(() -> pump(server, client, true));
            } catch (IOException e) {
                // Closed, or a client that went away: the next accept tells.
                continue;
            }
        }
    }

    private void pump(Socket from, Socket to, boolean answers) {
        byte[] buffer = new byte[BUFFER];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (answers) {
                    LockSupport.parkNanos(delay.toNanos());
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // One side hung up: so does the other, by leaving this block.
            return;
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "smtp relay");
        thread.setDaemon(true);
        thread.start();
    }
}
