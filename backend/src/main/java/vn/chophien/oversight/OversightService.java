package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.catalogue.ProductView;
import vn.chophien.cooperative.SellerService;
import vn.chophien.shared.Times;

/** What staff of the commerce department look at. Every call reads, and only for staff. */
@ApplicationScoped
@Transactional
public class OversightService {

    public static final int LAPSE_DAYS = 60;
    public static final int EDIT_DAYS = 7;

    @Inject
    OversightRepository reports;

    @Inject
    SellerService sellers;

    @Inject
    Clock clock;

    public Overview overview(Actor staff) {
        staff.requireStaff();
        LocalDate today = today();
        return reports.overview(
                today,
                today.plusDays(LAPSE_DAYS),
                today.atStartOfDay(Times.ZONE).toInstant());
    }

    public List<LapsingCertificate> lapsingCertificates(Actor staff) {
        staff.requireStaff();
        return reports.lapsing(today(), today().plusDays(LAPSE_DAYS));
    }

    /** What sellers changed of products on sale within {@link #EDIT_DAYS} days. */
    public List<RecentEdit> recentEdits(Actor staff) {
        staff.requireStaff();
        return reports.edits(clock.instant().minus(Duration.ofDays(EDIT_DAYS)));
    }

    public List<OpenComplaint> openComplaints(Actor staff) {
        staff.requireStaff();
        return reports.openComplaints();
    }

    /** What in this listing deserves a look before it is decided. */
    public List<ListingFlag> flags(ProductView product, Actor staff) {
        staff.requireStaff();
        return ListingFlags.of(
                product,
                reports.pricePeers(product.category().id(), product.id()),
                reports.lotsOf(product.id()),
                sellers.payTo(product.seller().id()).isPresent());
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
