package vn.chophien.trace.epcis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chophien.trace.key.CheckDigit;

/**
 * EPC URNs, classes and patterns as element strings.
 *
 * <p>EPC Tag Data Standard, chapters 6 and 7: {@code urn:epc:id:<scheme>:<company prefix>.<reference>[.<serial>]}. The
 * prefix tells where the reference begins; the indicator or extension digit moves to the front, the check digit is
 * computed.
 */
final class EpcUrn {
    private static final Pattern URN =
            Pattern.compile("urn:epc:(?:id|class|idpat):([a-z]+):(\\d{6,12})\\.([^.]*)(?:\\.(.*))?");

    private EpcUrn() {}

    /** Identifier and value pairs, flat: {@code 01, <gtin>, 21, <serial>}; empty when this is no EPC URN that we know. */
    static Optional<List<String>> path(String urn) {
        Matcher parts = URN.matcher(urn);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(path(parts.group(1), parts.group(2), parts.group(3), serial(parts.group(4))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return Optional.empty();
        }
    }

    private static String serial(String given) {
        return given == null || given.equals("*") ? "" : Percent.decoded(given);
    }

    private static List<String> path(String scheme, String prefix, String reference, String serial) {
        return switch (scheme) {
            case "sgtin" -> pairs("01", indicatorFirst(prefix, reference, 13), "21", serial);
            case "lgtin" -> pairs("01", indicatorFirst(prefix, reference, 13), "10", serial);
            case "upui" -> pairs("01", indicatorFirst(prefix, reference, 13), "235", serial);
            case "itip" -> {
                String[] piece = serial.split("\\.", 3);
                String item = indicatorFirst(prefix, reference, 13) + piece[0] + piece[1];
                yield pairs("8006", item, "21", piece[2].equals("*") ? "" : piece[2]);
            }
            case "sscc" -> pairs("00", indicatorFirst(prefix, reference, 17), "", "");
            case "sgln" -> pairs("414", checked(prefix + reference, 12), "254", serial.equals("0") ? "" : serial);
            case "pgln" -> pairs("417", checked(prefix + reference, 12), "", "");
            case "grai" -> pairs("8003", "0" + checked(prefix + reference, 12) + serial, "", "");
            case "giai" -> pairs("8004", prefix + Percent.decoded(reference), "", "");
            case "ginc" -> pairs("401", prefix + Percent.decoded(reference), "", "");
            case "gsrn" -> pairs("8018", checked(prefix + reference, 17), "", "");
            case "gsrnp" -> pairs("8017", checked(prefix + reference, 17), "", "");
            case "gdti" -> pairs("253", checked(prefix + reference, 12) + serial, "", "");
            case "sgcn" -> pairs("255", checked(prefix + reference, 12) + serial, "", "");
            case "gsin" -> pairs("402", checked(prefix + reference, 16), "", "");
            case "cpi" -> pairs("8010", prefix + Percent.decoded(reference), "8011", serial);
            default -> throw new IllegalArgumentException(scheme);
        };
    }

    private static String indicatorFirst(String prefix, String reference, int length) {
        return checked(reference.charAt(0) + prefix + reference.substring(1), length);
    }

    private static String checked(String digits, int length) {
        if (digits.length() != length) {
            throw new IllegalArgumentException(digits);
        }
        return CheckDigit.append(digits);
    }

    private static List<String> pairs(String key, String value, String qualifier, String finer) {
        List<String> path = new ArrayList<>(List.of(key, value));
        if (!finer.isEmpty()) {
            path.addAll(List.of(qualifier, finer));
        }
        return path;
    }
}
