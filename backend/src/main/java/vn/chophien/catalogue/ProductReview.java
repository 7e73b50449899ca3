package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Slice;

/**
 * Staff judge what sellers offer, before it is shown (Luật 122/2025/QH15, article 17.1.đ). One call is one decision:
 * the product, the audit entry and the news of it stand or fall together.
 */
@ApplicationScoped
@Retried
@Transactional
public class ProductReview {

    static final int SHORTEST_REASON = 10;
    static final int LONGEST_REASON = 500;

    @Inject
    ProductRepository products;

    @Inject
    ListingRepository listings;

    @Inject
    TextChangeRepository changes;

    @Inject
    ProductPhotoRepository photos;

    @Inject
    SeenListingRepository seen;

    @Inject
    ListingGate gate;

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

    /**
     * Sends a listing back with a question: its seller answers by mending it and hands it in again.
     *
     * @param question in words for the seller
     */
    public void ask(long productId, int version, String question, Actor staff) {
        decide(productId, version, ProductStatus.DRAFT, "product.ask", checked(question), staff);
    }

    /** An approval that was a slip: the listing waits again as if nobody had decided. */
    public void takeBack(long productId, int version, Actor staff) {
        decide(productId, version, ProductStatus.PENDING, "product.take-back", null, staff);
    }

    /** What staff last decided on; none where nobody has decided since the market keeps it. */
    public Optional<SeenListing> lastSeen(long productId, Actor staff) {
        staff.requireStaff();
        return seen.find(productId);
    }

    /** Takes a product off the shelves; its lots' pages stay. */
    public void hide(long productId, int version, String reason, Actor staff) {
        decide(productId, version, ProductStatus.HIDDEN, "product.hide", checked(reason), staff);
    }

    /** Approved products whose texts were rewritten since, longest unread first. */
    public Slice<ListingSummary> rewritten(Paging paging, Actor staff) {
        staff.requireStaff();
        return new Slice<>(listings.rewritten(paging), listings.countRewritten(), paging);
    }

    /** What was rewritten in a product since staff approved it. */
    public Optional<TextChange> textChange(ProductView product, Actor actor) {
        actor.requireSight(product.seller().id(), SellerRight.LOOK);
        return changes.find(product.id());
    }

    /** The rewritten texts are all right. */
    public void acceptTexts(long productId, int version, Actor staff) {
        reread(productId, version, "product.text-accept", null, staff);
    }

    /**
     * Puts back the texts that staff had approved.
     *
     * @param reason what is wrong with the new ones, in words for the seller
     */
    public void takeTextsBack(long productId, int version, String reason, Actor staff) {
        reread(productId, version, "product.text-back", checked(reason), staff);
    }

    private void reread(long productId, int version, String action, @Nullable String reason, Actor staff) {
        staff.require(Permission.LISTINGS);
        Product product = products.find(productId).orElseThrow(() -> new NotFound("product", productId));
        product.requireVersion(version);
        TextChange change = changes.find(productId).orElseThrow(Product::changedMeanwhile);
        ProductTexts rewritten = product.texts();
        ProductTexts kept = reason == null ? rewritten : change.approved();
        product.reread(kept, reason, staff.name(), clock.instant());
        products.write();
        changes.remove(productId);
        ProductTexts left = reason == null ? change.approved() : rewritten;
        audit.record(staff, action, ProductEditing.OBJECT, product.slug(), left.inWords(), kept.inWords(), reason);
        changed.fire(new CatalogueChanged(productId));
    }

    private void decide(
            long productId, int version, ProductStatus verdict, String action, @Nullable String reason, Actor staff) {
        staff.require(Permission.LISTINGS);
        Product product = products.find(productId).orElseThrow(() -> new NotFound("product", productId));
        product.requireVersion(version);
        ProductStatus before = product.status();
        if (verdict == ProductStatus.APPROVED) {
            gate.requireOpen(productId, product.sellerId());
            product.requireShownBy(staff.name());
        }
        product.decide(verdict, reason, staff.name(), clock.instant());
        products.write();
        if (before == ProductStatus.PENDING) {
            seen.keep(productId, SeenListing.of(product, verdict, clock.instant(), staff.name()));
        }
        if (verdict == ProductStatus.APPROVED) {
            changes.remove(productId); // they had the texts and photos of today before their eyes
            if (photos.showAll(productId) > 0) {
                photos.choosePicture(productId, clock.instant());
            }
        }
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

    static String checked(String reason) {
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
