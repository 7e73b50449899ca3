package vn.chophien.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.ServerSecrets;

/**
 * The secret in a receipt's link, made from the form's key, so that a form sent twice leads to one link although the
 * database holds only its hash; and the hash of an address, which nobody finds again without the server's key.
 */
@ApplicationScoped
class ReceiptLinks {

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    ServerSecrets secrets;

    private volatile byte @Nullable [] known;

    String secret(String clientId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac("receipt|" + clientId));
    }

    byte[] address(String address) {
        return mac("address|" + address);
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        byte[] key = known;
        if (key == null) {
            key = secrets.named("complaint");
            known = key;
        }
        return key;
    }
}
