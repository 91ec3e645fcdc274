package org.heliograph.cli.mqtt;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** The octets to and from a broker. Nothing waits longer than it is told to. */
final class Link implements AutoCloseable {
    private final Address address;
    private final Duration timeout;
    private final ScheduledThreadPoolExecutor watch;
    private volatile Socket plain;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    private Link(Address address, Duration timeout) {
        this.address = address;
        this.timeout = timeout;
        plain = new Socket();
        socket = plain;
        watch = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "mqtt-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
    }

    /** A link to a broker; over TLS its certificate has been checked, the name in it too. */
    static Link open(Address address, Duration timeout) {
        return open(address, timeout, InetAddress::getAllByName);
    }

    /** The addresses of a host. */
    interface Resolver {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    static Link open(Address address, Duration timeout, Resolver resolver) {
        Link link = new Link(address, timeout);
        try {
            link.connect(resolver.addresses(address.host()));
            return link;
        } catch (SSLException e) {
            throw link.abandon(Failure.TLS, "no TLS with " + address + ": " + Trust.reason(e, address.host()), e);
        } catch (UnknownHostException e) {
            throw link.abandon(Failure.UNREACHABLE, address.host() + ": unknown host", e);
        } catch (SocketTimeoutException e) {
            throw link.abandon(Failure.UNREACHABLE, address + ": no answer within " + seconds(timeout), e);
        } catch (ConnectException e) {
            throw link.abandon(Failure.UNREACHABLE, address + ": connection refused", e);
        } catch (IOException e) {
            throw link.abandon(Failure.UNREACHABLE, address + ": " + e.getMessage(), e);
        }
    }

    static String seconds(Duration duration) {
        long count = duration.toSeconds();
        return count + (count == 1 ? " second" : " seconds");
    }

    private MqttException abandon(Failure failure, String message, IOException cause) {
        MqttException failed = new MqttException(failure, message, cause);
        try {
            close();
        } catch (IOException e) {
            failed.addSuppressed(e);
        }
        return failed;
    }

    private void connect(InetAddress[] places) throws IOException {
        reach(places);
        plain.setTcpNoDelay(true);
        socket = address.tls() == null ? plain : secure();
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** Tries the addresses in their order; each may take its share of the time that is left. */
    private void reach(InetAddress[] places) throws IOException {
        long deadline = System.nanoTime() + timeout.toNanos();
        IOException failed = null;
        for (int i = 0; i < places.length; i++) {
            long share = (deadline - System.nanoTime()) / (places.length - i);
            int wait = (int) Math.max(TimeUnit.NANOSECONDS.toMillis(share), 1);
            try {
                plain.connect(new InetSocketAddress(places[i], address.port()), wait);
                return;
            } catch (IOException e) {
                // The next address may answer; if none does, the last one tells why.
                if (failed != null) {
                    e.addSuppressed(failed);
                }
                failed = e;
                plain.close();
                plain = new Socket();
            }
        }
        throw failed;
    }

    private SSLSocket secure() throws IOException {
        SSLSocket secure =
                (SSLSocket) address.tls().getSocketFactory().createSocket(plain, address.host(), address.port(), true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        try {
            guard(secure::startHandshake, "no TLS handshake");
            return secure;
        } catch (SocketException e) {
            // Nothing was said in TLS: who does not speak it may just hang up.
            throw new SSLException("the other side broke off: " + e.getMessage(), e);
        }
    }

    /** What may wait for the broker without an end of its own. */
    private interface Work {
        void run() throws IOException;
    }

    /** Cuts the connection when work takes too long. */
    private void guard(Work work, String text) throws IOException {
        Future<Boolean> cut = watch.schedule(this::cut, timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            work.run();
        } catch (IOException e) {
            if (!cut.cancel(false)) {
                throw new SocketTimeoutException(text + " within " + seconds(timeout));
            }
            throw e;
        }
        cut.cancel(false);
    }

    private boolean cut() throws IOException {
        plain.close();
        return true;
    }

    /**
     * Reads what there is.
     *
     * @param wait most milliseconds to wait for the first octet, at least 1.
     * @return the octets read; 0 if none came, -1 if the broker has closed the connection.
     */
    int read(byte[] target, int wait) throws IOException {
        socket.setSoTimeout(wait);
        try {
            return in.read(target);
        } catch (SocketTimeoutException e) {
            // Nothing has come: that is what 0 says.
            return 0;
        }
    }

    void write(byte[] source, int length) throws IOException {
        Work writing = () -> {
            out.write(source, 0, length);
            out.flush();
        };
        guard(writing, "the broker took nothing");
    }

    /** Says that nothing more is written. */
    void finish() throws IOException {
        socket.shutdownOutput();
    }

    Address address() {
        return address;
    }

    Duration timeout() {
        return timeout;
    }

    /** The kind of channel, for people. */
    String channel() {
        return socket instanceof SSLSocket secure ? secure.getSession().getProtocol() : "plain TCP";
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        // The plain one: closing TLS waits for a lock that a stuck writer holds, and TLS was ended by finish().
        plain.close();
    }
}
