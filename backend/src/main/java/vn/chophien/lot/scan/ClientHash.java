package vn.chophien.lot.scan;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells readers of one day apart without knowing them: a hash of address and program under the salt of the day. Once the
 * salt is deleted nobody can find the address again by trying all there are.
 */
record ClientHash(byte[] salt) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    byte[] of(Scan scan) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            return Arrays.copyOf(
                    mac.doFinal((scan.address() + "\n" + scan.agent()).getBytes(StandardCharsets.UTF_8)), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
