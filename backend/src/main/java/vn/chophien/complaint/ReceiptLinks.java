package vn.chophien.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.ServerSecrets;
import vn.chophien.shared.Base64Url;
import vn.chophien.shared.KeyedHash;

/**
 * The secret in a receipt's link, made from the form's key, so that a form sent twice leads to one link although the
 * database holds only its hash; and the hash of an address, which nobody finds again without the server's key.
 */
@ApplicationScoped
class ReceiptLinks {

    @Inject
    ServerSecrets secrets;

    private volatile byte @Nullable [] known;

    String secret(String clientId) {
        return Base64Url.text(mac("receipt|" + clientId));
    }

    byte[] address(String address) {
        return mac("address|" + address);
    }

    private byte[] mac(String text) {
        return KeyedHash.sha256(key(), text);
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
