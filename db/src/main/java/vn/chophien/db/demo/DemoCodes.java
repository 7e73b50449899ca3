package vn.chophien.db.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Codes that look random and are the same in every demo world: they are drawn from the SHA-256 of a key.
 *
 * <p>A GTIN is made from an invented company prefix, a three-digit item number and the check digit of the GS1 General
 * Specifications; the prefixes are explained in the README beside the content.
 */
final class DemoCodes {
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private DemoCodes() {}

    static String crockford(String key, int length) {
        byte[] hash = hash(key);
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(CROCKFORD.charAt(hash[i] & 31));
        }
        return code.toString();
    }

    /** A number from 0 to below the bound. */
    static int number(String key, int bound) {
        byte[] hash = hash(key);
        int bits = (hash[0] & 0xff) << 16 | (hash[1] & 0xff) << 8 | (hash[2] & 0xff);
        return bits % bound;
    }

    static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static String gtin14(String companyPrefix, String itemNumber) {
        String digits = "0" + companyPrefix + itemNumber;
        return digits + checkDigit(digits);
    }

    static int checkDigit(String digits) {
        int sum = 0;
        int weight = 3;
        for (int i = digits.length() - 1; i >= 0; i--) {
            sum += weight * (digits.charAt(i) - '0');
            weight = 4 - weight;
        }
        return (10 - sum % 10) % 10;
    }
}
