package vn.chophien.account;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Stretches of the network such as {@code 10.20.0.0/16, 2001:db8::/32}; none of them means everywhere. */
public final class Networks {

    /** The first so many bits; two families never mix. */
    private record Stretch(BigInteger bits, int length, int size) {
        boolean holds(BigInteger address, int addressSize) {
            return size == addressSize && address.shiftRight(size - length).equals(bits);
        }
    }

    private final List<Stretch> stretches;

    private Networks(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    /** @throws IllegalArgumentException that names what is no network */
    public static Networks parse(String setting) {
        return new Networks(Arrays.stream(setting.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Networks::stretch)
                .toList());
    }

    public boolean hold(String address) {
        return stretches.isEmpty()
                || bytes(address)
                        .filter(bytes -> stretches.stream()
                                .anyMatch(stretch -> stretch.holds(new BigInteger(1, bytes), bytes.length * Byte.SIZE)))
                        .isPresent();
    }

    private static Stretch stretch(String part) {
        String[] cells = part.split("/", -1);
        Optional<byte[]> bytes = bytes(cells[0]);
        if (cells.length > 2 || bytes.isEmpty()) {
            throw new IllegalArgumentException("Not a network: " + part);
        }
        int size = bytes.get().length * Byte.SIZE;
        int length = cells.length == 1 ? size : cells[1].matches("\\d{1,3}") ? Integer.parseInt(cells[1]) : -1;
        if (length < 0 || length > size) {
            throw new IllegalArgumentException("Not a network: " + part);
        }
        return new Stretch(new BigInteger(1, bytes.get()).shiftRight(size - length), length, size);
    }

    /** Only what is written in numbers: a name would have to be asked for over the network. */
    private static Optional<byte[]> bytes(String text) {
        String plain = text.replaceFirst("%.*$", "");
        if (!plain.matches("\\d{1,3}(\\.\\d{1,3}){3}") && !plain.matches("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(plain).getAddress());
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }
}
