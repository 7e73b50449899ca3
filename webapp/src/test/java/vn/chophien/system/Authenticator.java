package vn.chophien.system;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's phone: it knows the key that a page showed, and a clock. */
final class Authenticator {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern KEY = Pattern.compile("secret=([A-Z2-7]{32})");
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private final SecretKeySpec key;

    private Authenticator(byte[] key) {
        this.key = new SecretKeySpec(key, CODES.getAlgorithm());
    }

    /** Scans the page: the address behind its QR stands in a link as well. */
    static Authenticator of(String html) {
        Matcher found = KEY.matcher(html);
        if (!found.find()) {
            throw new IllegalStateException("No key on this page");
        }
        return new Authenticator(decoded(found.group(1)));
    }

    /** What it shows some steps of thirty seconds from now. */
    String code(int stepsAhead) {
        try {
            return "%06d"
                    .formatted(CODES.generateOneTimePassword(
                            key, Instant.now().plus(Duration.ofSeconds(30).multipliedBy(stepsAhead))));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            held = (held << 5) | ALPHABET.indexOf(text.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
