package id.tampah.sheet.reading;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens where the hostile files want to call, and counts calls. */
public final class Canary implements Closeable {

    private static final int PORT = 9999;

    private final ServerSocket socket;
    private final AtomicInteger calls = new AtomicInteger();

    public Canary() throws IOException {
        socket = new ServerSocket(PORT, 8, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket call = socket.accept()) {
                calls.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    public int calls() {
        return calls.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
