package vn.chophien.account;

import java.security.SecureRandom;
import java.util.HexFormat;
import vn.chophien.shared.Base64Url;
import vn.chophien.shared.Sha256;

/** What a browser or a program shows to be let in, and the hash under which the database knows it. */
public final class SecretToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private SecretToken() {}

    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64Url.text(bytes);
    }

    public static byte[] hash(String token) {
        return Sha256.of(token);
    }

    public static String hashHex(String token) {
        return HexFormat.of().formatHex(hash(token));
    }
}
