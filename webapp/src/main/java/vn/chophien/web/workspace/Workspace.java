package vn.chophien.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
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

    static final String CHOICE = "gian";

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

    Actor actor() {
        return signedIn.required();
    }

    /** All sellers that this person may act for. */
    List<SellerSummary> own() {
        List<SellerSummary> known = own;
        if (known == null) {
            known = sellers.of(actor());
            own = known;
        }
        return known;
    }

    /** The one that they chose last, or their first. The cookie only chooses among their own. */
    SellerSummary seller() {
        String chosen = cookies.read(request, CHOICE).orElse("");
        return own().stream()
                .filter(seller -> seller.slug().equals(chosen))
                .findFirst()
                .or(() -> own().stream().findFirst())
                .orElseThrow(() -> new NotFound("seller of", actor().accountId()));
    }

    Desk desk() {
        return Desk.ofSeller(site, actor(), seller().name());
    }

    Instant now() {
        return clock.instant();
    }
}
