package vn.chophien.shared;

import java.util.Base64;

/** Bytes as text that fits into addresses, cookies and JSON (RFC 4648, section 5, without padding). */
public final class Base64Url {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Base64Url() {}

    public static String text(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }
}
