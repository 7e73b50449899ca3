package vn.chophien.start;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.Optional;

/** Under which addresses the pages can be opened. */
record Addresses(String host, int port) {

    static Addresses of(Settings settings) {
        return new Addresses(settings.host(), settings.port());
    }

    void requireFreePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw Failure.PORT_TAKEN.of(port);
        }
    }

    /** For a browser on this machine. */
    String here() {
        return "http://" + (listensEverywhere() ? "localhost" : bracketed()) + ":" + port;
    }

    /** For this program itself; never through a resolver. */
    String probe() {
        return "http://" + (listensEverywhere() ? "127.0.0.1" : bracketed()) + ":" + port;
    }

    /** For a phone in the same network, if there is one and we listen to it. */
    Optional<String> lan() {
        if (!listensEverywhere()) {
            return Optional.empty();
        }
        return lanAddress().map(address -> "http://" + address + ":" + port);
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
