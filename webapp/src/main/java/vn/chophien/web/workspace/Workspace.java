package vn.chophien.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerSummary;
import vn.chophien.shared.NotFound;
import vn.chophien.web.account.SignedIn;
import vn.chophien.web.desk.Desk;
import vn.chophien.web.shared.Cookies;
import vn.chophien.web.shared.Site;

/** What every page of the workspace needs: who works, and for which of their sellers just now. */
@RequestScoped
public class Workspace {

    @Inject
    SignedIn signedIn;

    @Inject
    SellerService sellers;

    @Inject
    Cookies cookies;

    @Inject
    HttpServletRequest request;

    @Inject
    Site site;

    @Inject
    Clock clock;

    private @Nullable List<SellerSummary> own;

    /** Whoever works, at the seller chosen: where they help a household, under a name that says so. */
    Actor actor() {
        return who().at(seller().id());
    }

    private Actor who() {
        return signedIn.required();
    }

    boolean may(SellerRight right) {
        return actor().may(seller().id(), right);
    }

    boolean helps(SellerSummary seller) {
        return who().helps(seller.id());
    }

    /** All sellers that this person may act for. */
    List<SellerSummary> own() {
        List<SellerSummary> known = own;
        if (known == null) {
            known = sellers.of(who());
            own = known;
        }
        return known;
    }

    /**
     * The one that they chose last, or the first of which they are a member, or the first that they help. The cookie only
     * chooses among those.
     */
    SellerSummary seller() {
        String chosen = cookies.read(request, SignedIn.CHOICE).orElse("");
        return own().stream()
                .filter(seller -> seller.slug().equals(chosen))
                .findFirst()
                .or(() -> own().stream().filter(seller -> !helps(seller)).findFirst())
                .or(() -> own().stream().findFirst())
                .orElseThrow(() -> new NotFound("seller of", who().accountId()));
    }

    Desk desk() {
        return Desk.ofSeller(site, actor(), seller().id(), seller().name());
    }

    Instant now() {
        return clock.instant();
    }
}
