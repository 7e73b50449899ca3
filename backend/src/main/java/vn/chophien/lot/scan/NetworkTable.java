package vn.chophien.lot.scan;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which province a network belongs to, roughly: prefixes of IPv4 and IPv6 with the code of a province. The longest prefix
 * wins. A look-up tries each length that occurs once, however many prefixes there are.
 */
final class NetworkTable {

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern PROVINCE = Pattern.compile("\\d{2}");
    private static final int IPV4_BITS = 32;
    private static final int MOST_REFUSED = 20;

    /** The first so many bits of an address, the rest zero; one of IPv4 has its 32 bits alone in {@code high}. */
    private record Prefix(long high, long low) {
        Prefix cut(int length) {
            return new Prefix(
                    length == 0 ? 0 : high & (-1L << Math.max(0, Long.SIZE - length)),
                    length <= Long.SIZE ? 0 : low & (-1L << (2 * Long.SIZE - length)));
        }
    }

    /** An address as bits. */
    private record Address(Prefix bits, int size) {}

    /** By length, the longest first. */
    private final NavigableMap<Integer, Map<Prefix, String>> four = new TreeMap<>(Collections.reverseOrder());

    private final NavigableMap<Integer, Map<Prefix, String>> six = new TreeMap<>(Collections.reverseOrder());

    private NetworkTable() {}

    static NetworkTable empty() {
        return new NetworkTable();
    }

    /**
     * Reads lines such as {@code 203.0.113.0/24,19}. Empty lines and those that begin with # say nothing.
     *
     * @throws IllegalArgumentException that names every broken line by its number
     */
    static NetworkTable read(List<String> lines) {
        NetworkTable table = new NetworkTable();
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.startsWith("#") && !table.take(line)) {
                refused.add("line " + (i + 1) + ": " + line);
            }
        }
        if (!refused.isEmpty()) {
            String more = refused.size() > MOST_REFUSED ? " and " + (refused.size() - MOST_REFUSED) + " more" : "";
            throw new IllegalArgumentException("Not a network, a comma and a province's code, or told twice: "
                    + String.join("; ", refused.subList(0, Math.min(MOST_REFUSED, refused.size()))) + more);
        }
        return table;
    }

    boolean isEmpty() {
        return four.isEmpty() && six.isEmpty();
    }

    /** The province of the narrowest network that holds this address; empty for what is no address at all. */
    Optional<String> province(String address) {
        return address(address).flatMap(this::province);
    }

    private Optional<String> province(Address address) {
        for (Map.Entry<Integer, Map<Prefix, String>> networks :
                of(address.size()).entrySet()) {
            String province = networks.getValue().get(address.bits().cut(networks.getKey()));
            if (province != null) {
                return Optional.of(province);
            }
        }
        return Optional.empty();
    }

    private boolean take(String line) {
        String[] cells = line.split(",", -1);
        String[] network = cells[0].strip().split("/", -1);
        if (cells.length != 2 || network.length != 2 || !network[1].matches("\\d{1,3}")) {
            return false;
        }
        String province = cells[1].strip();
        int length = Integer.parseInt(network[1]);
        Optional<Address> address = address(network[0]);
        if (address.isEmpty() || !PROVINCE.matcher(province).matches()) {
            return false;
        }
        Prefix bits = address.get().bits();
        boolean fits = length <= address.get().size() && bits.cut(length).equals(bits);
        return fits
                && of(address.get().size())
                                .computeIfAbsent(length, any -> new HashMap<>())
                                .putIfAbsent(bits, province)
                        == null;
    }

    private NavigableMap<Integer, Map<Prefix, String>> of(int size) {
        return size == IPV4_BITS ? four : six;
    }

    /** Only what is written in numbers: a name would have to be asked for over the network. */
    private static Optional<Address> address(String text) {
        String plain = text.replaceFirst("%.*$", "");
        if (!IPV4.matcher(plain).matches() && !IPV6.matcher(plain).matches()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = InetAddress.getByName(plain).getAddress();
            int size = bytes.length * Byte.SIZE;
            return Optional.of(
                    size == IPV4_BITS
                            ? new Address(new Prefix(number(bytes, 0, 4) << IPV4_BITS, 0), size)
                            : new Address(new Prefix(number(bytes, 0, 8), number(bytes, 8, 8)), size));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    private static long number(byte[] bytes, int from, int count) {
        long number = 0;
        for (int i = from; i < from + count; i++) {
            number = (number << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return number;
    }
}
