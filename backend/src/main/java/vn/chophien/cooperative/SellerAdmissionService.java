package vn.chophien.cooperative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import vn.chophien.account.Actor;
import vn.chophien.account.MemberRole;
import vn.chophien.audit.AuditLog;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.Folding;
import vn.chophien.shared.Times;

/** Lets sellers in. It joins the transaction of who checked them, so that no seller is without a reason. */
@ApplicationScoped
@Transactional
public class SellerAdmissionService {

    private static final int LONGEST_SLUG = 70;

    @Inject
    SellerAdmissionRepository sellers;

    @Inject
    PlaceService places;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** A seller that was just made. */
    public record Admitted(long id, String slug) {}

    /** @param accountId whose account becomes its first member, and manages it */
    public Admitted admit(NewSeller seller, long accountId, Actor staff) {
        staff.requireStaff();
        Instant now = clock.instant();
        String slug = slug(seller.name());
        String summary = seller.kind().vietnamese() + " ở "
                + places.commune(seller.communeCode()).inFull() + ".";
        long id = sellers.add(seller, slug, summary, banner(seller.kind()), Times.dayOf(now), staff.name(), now);
        sellers.addMember(id, accountId, MemberRole.MANAGER, now);
        audit.record(staff, "seller.admit", "seller", slug, null, seller.name(), null);
        return new Admitted(id, slug);
    }

    /** From the name, with a number where somebody has it already. */
    private String slug(String name) {
        String folded = Folding.slug(name);
        String plain = folded.isEmpty() ? "nguoi-ban" : folded.substring(0, Math.min(LONGEST_SLUG, folded.length()));
        String slug = plain;
        for (int n = 2; sellers.isTaken(slug); n++) {
            slug = plain + "-" + n;
        }
        return slug;
    }

    /** A picture of the country until the seller has one of their own. */
    private static String banner(SellerKind kind) {
        return switch (kind) {
            case COOP, COOP_UNION, COOP_GROUP -> "banner-hills";
            case HOUSEHOLD_BIZ, ENTERPRISE -> "banner-market";
            case FARM_HOUSEHOLD -> "banner-village";
            case ARTISAN -> "banner-weaving";
        };
    }
}
