package vn.chophien.buyer;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.SecretToken;

/**
 * One way in, as it is kept.
 *
 * @param accountId whose contact it becomes; null when it is to sign in
 * @param sent how many codes went out for it
 * @param tries how many were typed since the last went out
 */
record SignInCode(
        long id,
        Contact contact,
        @Nullable Long accountId,
        byte[] codeHash,
        int sent,
        Instant sentAt,
        Instant expiresAt,
        int tries,
        boolean used) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    static String fresh() {
        return String.format("%06d", RANDOM.nextInt(CODES));
    }

    /** Bound to the handle, which is in the browser only: whoever has the table cannot try all codes against it. */
    static byte[] hash(String handle, String code) {
        return SecretToken.hash(handle + ':' + code);
    }

    boolean isOpenedBy(String handle, String typed) {
        return MessageDigest.isEqual(codeHash, hash(handle, typed));
    }
}
