package vn.chophien.trace.seal;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of a package's files as {@code sha256sum} writes it, and what the files in a package are called that are not
 * on it: the list itself and its signature.
 *
 * @param files hash by name, in the order of the list
 */
public record PackageManifest(Map<String, Hash> files) {

    /** What the list is called in its package. */
    public static final String NAME = "SHA256SUMS.txt";

    /** What its signature is called. */
    public static final String SIGNATURE = "SHA256SUMS.sig";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

    /** Keeps its own copy, in the same order. */
    public PackageManifest {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /**
     * Reads a list.
     *
     * @throws IllegalArgumentException when a line has another form, or names a file for the second time
     */
    public static PackageManifest parse(byte[] list) {
        Map<String, Hash> files = new LinkedHashMap<>();
        for (String line : new String(list, StandardCharsets.UTF_8).lines().toList()) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches() || files.put(parts.group(2), Hash.ofHex(parts.group(1))) != null) {
                throw new IllegalArgumentException("This is no line of a list of hashes: " + line);
            }
        }
        return new PackageManifest(files);
    }
}
