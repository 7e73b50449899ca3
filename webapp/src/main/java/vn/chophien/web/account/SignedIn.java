package vn.chophien.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.AccountView;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.account.SessionService;
import vn.chophien.cooperative.SellerService;
import vn.chophien.shared.NotFound;
import vn.chophien.web.shared.Cookies;

/** Who sends this request. The session is looked up when first asked for, and once. */
@RequestScoped
public class SignedIn {

    /** The cookie that says for which of their sellers somebody works just now. It chooses, and proves nothing. */
    public static final String CHOICE = "gian";

    @Inject
    HttpServletRequest request;

    @Inject
    Cookies cookies;

    @Inject
    SessionService sessions;

    @Inject
    SellerService sellers;

    private boolean looked;
    private @Nullable Actor found;

    public Optional<Actor> actor() {
        if (!looked) {
            found = token().flatMap(sessions::find).map(this::actor).orElse(null);
            looked = true;
        }
        return Optional.ofNullable(found);
    }

    /** For pages behind {@link SignInGuard}, which lets nobody in without an actor. */
    public Actor required() {
        return actor().orElseThrow(() -> new NotFound("session for", request.getRequestURI()));
    }

    /** The session that this browser claims, dead or alive. */
    public Optional<String> token() {
        return cookies.read(request, Cookies.SESSION);
    }

    private Actor actor(AccountView account) {
        return account.actor(account.role() == Role.STAFF ? Map.of() : sellers.memberships(account.id()));
    }
}
