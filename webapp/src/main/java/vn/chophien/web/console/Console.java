package vn.chophien.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.chophien.account.Actor;
import vn.chophien.web.account.SignedIn;
import vn.chophien.web.desk.Desk;
import vn.chophien.web.shared.Site;

/** What every page of the console needs. */
@RequestScoped
public class Console {

    @Inject
    SignedIn signedIn;

    @Inject
    Site site;

    @Inject
    Clock clock;

    Actor staff() {
        return signedIn.required();
    }

    Desk desk() {
        return Desk.ofStaff(site, staff());
    }

    Instant now() {
        return clock.instant();
    }
}
