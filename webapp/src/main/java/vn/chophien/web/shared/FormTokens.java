package vn.chophien.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.ServerSecrets;

/**
 * Ties a form to the browser that it was shown in (CSRF protection): a keyed hash of the visitor cookie and of the
 * session cookie, so that signing in or out makes older forms void. Nothing is stored.
 */
@RequestScoped
public class FormTokens {

    @Inject
    HttpServletRequest request;

    @Inject
    Cookies cookies;

    @Inject
    FormKey key;

    private @Nullable String newVisitor;

    public String forThisVisitor() {
        String visitor = cookies.read(request, Cookies.VISITOR).orElseGet(this::newVisitor);
        return sign(visitor);
    }

    /** Whether the token was made for this very browser and session. */
    boolean accepts(String token) {
        Optional<String> visitor = cookies.read(request, Cookies.VISITOR);
        return visitor.isPresent()
                && MessageDigest.isEqual(
                        sign(visitor.get()).getBytes(StandardCharsets.US_ASCII),
                        token.getBytes(StandardCharsets.UTF_8));
    }

    /** The visitor cookie's value, when this answer must set it. */
    Optional<String> visitorToRemember() {
        return Optional.ofNullable(newVisitor);
    }

    private String newVisitor() {
        if (newVisitor == null) {
            newVisitor = Tokens.fresh();
        }
        return newVisitor;
    }

    private String sign(String visitor) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
            String session = cookies.read(request, Cookies.SESSION).orElse("");
            byte[] hash = mac.doFinal((visitor + '|' + session).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The signing key, read from the database once a node. */
    @jakarta.enterprise.context.ApplicationScoped
    static class FormKey {

        @Inject
        ServerSecrets secrets;

        private volatile byte @Nullable [] bytes;

        byte[] bytes() {
            byte[] known = bytes;
            if (known == null) {
                known = secrets.named("form-token");
                bytes = known;
            }
            return known;
        }
    }
}
