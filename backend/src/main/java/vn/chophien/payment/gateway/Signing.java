package vn.chophien.payment.gateway;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import vn.chophien.shared.KeyedHash;

/** Keyed hashes as the providers write them: lower-case hexadecimal. */
final class Signing {

    private Signing() {}

    static String sha256(String key, String text) {
        return HexFormat.of().formatHex(KeyedHash.sha256(key.getBytes(StandardCharsets.UTF_8), text));
    }

    static String sha512(String key, String text) {
        return HexFormat.of().formatHex(KeyedHash.sha512(key.getBytes(StandardCharsets.UTF_8), text));
    }

    /** Providers write digits in either case. */
    static boolean same(String given, String expected) {
        return KeyedHash.same(given.toLowerCase(Locale.ROOT), expected);
    }
}
