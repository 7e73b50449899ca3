package vn.chophien.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.Optional;

/** Under which addresses the pages can be opened. */
record Addresses(String host, int port) {

    /** A public address that is nobody's: for asking which way leads out. RFC 2544 keeps it for tests. */
    private static final String ELSEWHERE = "198.18.0.1";

    static Addresses of(Settings settings) {
        return new Addresses(settings.host(), settings.port());
    }

    void requireFreePort() {
        if (refusal(0).isPresent()) {
            throw Failure.HOST_UNKNOWN.of(host);
        }
        refusal(port).ifPresent(reason -> {
            throw reason.contains("denied") ? Failure.PORT_NOT_ALLOWED.of(port) : Failure.PORT_TAKEN.of(port);
        });
    }

    /** What the system says against listening there; any free port will do where 0 is wanted. */
    private Optional<String> refusal(int wanted) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, wanted));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** For a browser on this machine. */
    String here() {
        return "http://" + (listensEverywhere() ? "localhost" : bracketed()) + ":" + port;
    }

    /** For a browser on this machine, by name, if we listen there. */
    Optional<String> local() {
        boolean here = listensEverywhere() || isLoopback(host);
        return here ? Optional.of("http://localhost:" + port) : Optional.empty();
    }

    /** For this program itself; never through a resolver. */
    String probe() {
        return "http://" + (listensEverywhere() ? "127.0.0.1" : bracketed()) + ":" + port;
    }

    /** For a phone in the same network, if there is one and we listen to it. */
    Optional<String> lan() {
        if (!listensEverywhere()) {
            return isLoopback(host) ? Optional.empty() : Optional.of(here());
        }
        return towardsTheWorld().or(Addresses::lanAddress).map(address -> "http://" + address + ":" + port);
    }

    /** Whether only this machine finds what is there: its own names for itself lead nobody else here. */
    static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost") || host.startsWith("127.") || host.matches("\\[?::1]?");
    }

    /** Of several networks the one with the way out is the one that people's phones are in. Sends nothing. */
    private static Optional<String> towardsTheWorld() {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(ELSEWHERE, 9));
            InetAddress own = socket.getLocalAddress();
            boolean usable = own instanceof Inet4Address && !own.isLoopbackAddress() && !own.isAnyLocalAddress();
            return usable ? Optional.of(own.getHostAddress()) : Optional.empty();
        } catch (IOException | UncheckedIOException noWayOut) {
            return Optional.empty();
        }
    }

    private boolean listensEverywhere() {
        return host.equals("0.0.0.0") || host.equals("::");
    }

    private String bracketed() {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private static Optional<String> lanAddress() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(Addresses::isReal)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst();
        } catch (SocketException e) {
            return Optional.empty();
        }
    }

    /** Not the loopback, and not a bridge between containers, which no phone can reach. */
    private static boolean isReal(NetworkInterface network) {
        try {
            return network.isUp()
                    && !network.isLoopback()
                    && !network.isVirtual()
                    && !network.getName().matches("(docker|br-|veth|virbr|vmnet|vboxnet).*");
        } catch (SocketException e) {
            return false;
        }
    }
}
