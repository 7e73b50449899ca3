package vn.chophien.twostep;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by time, RFC 6238, as every authenticator app reads them: HMAC-SHA-1, six digits, thirty seconds. */
final class Totp {

    static final int DIGITS = 6;
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int SECRET_BYTES = 20; // RFC 4226, R6: as long as the hash

    /** Steps before and after the clock's that count too: phones go wrong a little, and typing takes a while. */
    private static final int DRIFT = 1;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(
            STEP, DIGITS, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);

    private Totp() {}

    static byte[] freshSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    static String code(byte[] secret, Instant at) {
        try {
            int code = CODES.generateOneTimePassword(new SecretKeySpec(secret, CODES.getAlgorithm()), at);
            return String.format(Locale.ROOT, "%06d", code);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Which step a code belongs to; none where it is wrong or used up.
     *
     * @param usedUpTo the last step whose code was taken, so that one that was read over a shoulder opens nothing
     */
    static OptionalLong step(byte[] secret, String typed, Instant now, long usedUpTo) {
        long current = Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
        for (long step = current - DRIFT; step <= current + DRIFT; step++) {
            String right = code(secret, Instant.ofEpochSecond(step * STEP.toSeconds()));
            boolean same = MessageDigest.isEqual(
                    right.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
            if (same && step > usedUpTo) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** What the QR says, in the form that apps agreed on (the Key URI format of Google Authenticator). */
    static String uri(byte[] secret, String market, String who) {
        return "otpauth://totp/" + encoded(market) + ":" + encoded(who) + "?secret=" + Base32.text(secret) + "&issuer="
                + encoded(market);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
