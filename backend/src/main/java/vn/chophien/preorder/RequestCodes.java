package vn.chophien.preorder;

import java.security.SecureRandom;
import vn.chophien.shared.Crockford;

/** What the market draws at random: nobody chooses a code, so nobody can choose one that wins a draw. */
final class RequestCodes {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestCodes() {}

    static String code() {
        return Crockford.random(8);
    }

    static String token() {
        return Crockford.random(26);
    }

    static byte[] salt() {
        byte[] salt = new byte[32];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
