package vn.chophien.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.Folding;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/** Certificates that the province knows of and the market does not sell yet: whom to invite. */
@ApplicationScoped
@Retried
@Transactional
public class OcopElsewhereService {

    private static final String OBJECT = "ocop-elsewhere";

    @Inject
    OcopElsewhereRepository certificates;

    @Inject
    PlaceService places;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public List<OcopElsewhere> all(Actor staff) {
        staff.requireStaff();
        return certificates.all();
    }

    public void add(WriteOcopElsewhere certificate, Actor staff) {
        staff.require(Permission.LISTINGS);
        certificate.check(places.find(certificate.communeCode()).isPresent(), Times.dayOf(clock.instant()));
        if (!certificates.add(certificate, staff.name(), clock.instant())) {
            throw new RuleViolation("ocop-elsewhere.known", "Giấy chứng nhận này đã được ghi rồi.");
        }
        audit.record(staff, "ocop-elsewhere.add", OBJECT, certificate.decisionNo(), null, certificate.name(), null);
    }

    /** It came to the market, and counts as the product that it is there. */
    public void settle(long id, String slug, Actor staff) {
        staff.require(Permission.LISTINGS);
        if (!certificates.exists(id)) {
            throw new NotFound("certificate", id);
        }
        String name = slug.substring(slug.lastIndexOf('/') + 1);
        long product = (Folding.isSlug(name) ? certificates.product(name) : Optional.<Long>empty())
                .orElseThrow(() -> InvalidInput.of("slug", "Không có sản phẩm nào ở địa chỉ này."));
        if (certificates.settle(id, product)) {
            audit.record(staff, "ocop-elsewhere.settle", OBJECT, id, null, name, null);
        }
    }
}
