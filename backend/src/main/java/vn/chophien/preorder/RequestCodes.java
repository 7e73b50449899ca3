package vn.chophien.preorder;

import java.security.SecureRandom;

/** What the market draws at random: nobody chooses a code, so nobody can choose one that wins a draw. */
final class RequestCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's, to be read aloud
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestCodes() {}

    static String code() {
        return random(8);
    }

    static String token() {
        return random(26);
    }

    static byte[] salt() {
        byte[] salt = new byte[32];
        RANDOM.nextBytes(salt);
        return salt;
    }

    private static String random(int characters) {
        StringBuilder text = new StringBuilder(characters);
        for (int i = 0; i < characters; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
