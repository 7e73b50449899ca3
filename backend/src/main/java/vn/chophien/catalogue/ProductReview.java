package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Slice;

/**
 * Staff judge what sellers offer, before it is shown (Luật 122/2025/QH15, article 17.1.đ). One call is one decision:
 * the product, the audit entry and the news of it stand or fall together.
 */
@ApplicationScoped
@Transactional
public class ProductReview {

    static final int SHORTEST_REASON = 10;
    static final int LONGEST_REASON = 500;

    @Inject
    ProductRepository products;

    @Inject
    ListingRepository listings;

    @Inject
    AuditLog audit;

    @Inject
    Event<CatalogueChanged> changed;

    @Inject
    Clock clock;

    /** What waits for a decision, longest first. */
    public Slice<ListingSummary> pending(Paging paging, Actor staff) {
        staff.requireStaff();
        long total = listings.count(new ListingFilter("", ProductStatus.PENDING, null));
        return new Slice<>(listings.queue(paging), total, paging);
    }

    public void approve(long productId, int version, Actor staff) {
        decide(productId, version, ProductStatus.APPROVED, "product.approve", null, staff);
    }

    /** @param reason what to mend, in words for the seller */
    public void refuse(long productId, int version, String reason, Actor staff) {
        decide(productId, version, ProductStatus.REFUSED, "product.refuse", checked(reason), staff);
    }

    /** Takes a product off the shelves; its lots' pages stay. */
    public void hide(long productId, int version, String reason, Actor staff) {
        decide(productId, version, ProductStatus.HIDDEN, "product.hide", checked(reason), staff);
    }

    private void decide(
            long productId, int version, ProductStatus verdict, String action, @Nullable String reason, Actor staff) {
        staff.requireStaff();
        Product product = products.find(productId).orElseThrow(() -> new NotFound("product", productId));
        product.requireVersion(version);
        ProductStatus before = product.status();
        product.decide(verdict, reason, staff.name(), clock.instant());
        products.write();
        audit.record(
                staff,
                action,
                ProductEditing.OBJECT,
                product.slug(),
                before.vietnamese(),
                verdict.vietnamese(),
                reason);
        changed.fire(new CatalogueChanged(productId));
    }

    private static String checked(String reason) {
        InvalidInput.Collector found = new InvalidInput.Collector();
        found.require(
                reason.length() >= SHORTEST_REASON,
                "reason",
                "Hãy viết lý do, ít nhất " + SHORTEST_REASON + " ký tự, để người bán biết cần sửa gì.");
        found.require(reason.length() <= LONGEST_REASON, "reason", "Lý do dài tối đa " + LONGEST_REASON + " ký tự.");
        found.throwIfAny();
        return reason;
    }
}
