package vn.chophien.payment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Names of banks by the number that stands for them in a VietQR. */
public final class Banks {

    private static final Map<String, String> NAMES = read();

    private Banks() {}

    /** The name that people know; the bare number for a bank that is not in the table. */
    public static String name(String bin) {
        return NAMES.getOrDefault(bin, bin);
    }

    public static boolean isKnown(String bin) {
        return NAMES.containsKey(bin);
    }

    /** By name, for choosing. */
    public static List<Map.Entry<String, String>> all() {
        return NAMES.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Map<String, String> read() {
        InputStream table = Objects.requireNonNull(Banks.class.getResourceAsStream("banks.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(bank -> bank[0], bank -> bank[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
