package vn.chophien.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.ServerSecrets;
import vn.chophien.shared.Base64Url;
import vn.chophien.shared.KeyedHash;

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
        return visitor.isPresent() && KeyedHash.same(token, sign(visitor.get()));
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
        String session = cookies.read(request, Cookies.SESSION).orElse("");
        byte[] hash = KeyedHash.sha256(key.bytes(), visitor + '|' + session);
        return Base64Url.text(hash);
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
