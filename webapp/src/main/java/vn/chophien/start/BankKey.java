package vn.chophien.start;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/**
 * The key that bank messages must carry where the operator has set none: made once, kept in the data folder. Without a
 * key the market would take no bank message at all.
 */
final class BankKey {

    static final String API_KEY = "CHOPHIEN_SEPAY_API_KEY";
    static final String HMAC_SECRET = "CHOPHIEN_SEPAY_HMAC_SECRET";
    private static final int BYTES = 24;

    private BankKey() {}

    static void addTo(Map<String, String> environment, Map<String, String> outer, Path folder) throws IOException {
        boolean set = environment.containsKey(API_KEY)
                || environment.containsKey(HMAC_SECRET)
                || outer.containsKey(API_KEY)
                || outer.containsKey(HMAC_SECRET);
        if (!set) {
            environment.put(API_KEY, KeptSecret.in(folder.resolve("sepay-api-key"), BankKey::fresh));
        }
    }

    private static String fresh() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key);
    }
}
