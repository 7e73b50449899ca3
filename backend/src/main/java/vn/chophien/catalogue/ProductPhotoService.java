package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.media.MediaService;
import vn.chophien.media.PictureSender;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;

/**
 * Photos of products. What is added to a product on sale waits for staff, since nothing is shown before they saw it; what is
 * added to a draft is judged with the draft.
 */
@ApplicationScoped
@Retried
@Transactional
public class ProductPhotoService {

    public static final int MOST = 8;
    private static final int MOST_WAITING = 100;

    @Inject
    ProductRepository products;

    @Inject
    ProductPhotoRepository photos;

    @Inject
    MediaService media;

    @Inject
    AuditLog audit;

    @Inject
    Event<CatalogueChanged> changed;

    @Inject
    Clock clock;

    /** All of them, in the seller's order. */
    public List<ProductPhoto> photos(long productId, Actor actor) {
        actor.requireSight(find(productId).sellerId(), SellerRight.LOOK);
        return photos.of(productId);
    }

    /** Who may name these photos: all members of the product's seller together. */
    public PictureSender sender(long productId, Actor actor) {
        return PictureSender.seller(own(productId, actor).sellerId());
    }

    /** @param hashes of photos that were sent; one that the product has already is left as it is */
    public void add(long productId, Collection<String> hashes, Actor actor) {
        Product product = own(productId, actor);
        Set<String> wanted = new LinkedHashSet<>(hashes);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!wanted.isEmpty(), "photo", "Hãy chọn hoặc chụp ít nhất một ảnh.");
        wrong.throwIfAny();
        photos.lock(productId);
        List<ProductPhoto> known = photos.of(productId);
        known.stream()
                .filter(photo -> photo.state() != PhotoState.REMOVED)
                .map(ProductPhoto::hash)
                .forEach(wanted::remove);
        long kept = known.stream()
                .filter(photo -> photo.state() == PhotoState.SHOWN || photo.state() == PhotoState.WAITING)
                .count();
        wrong.require(
                kept + wanted.size() <= MOST,
                "photo",
                "Mỗi sản phẩm có nhiều nhất " + MOST + " ảnh. Hãy bỏ bớt ảnh cũ trước.");
        wrong.throwIfAny();
        if (wanted.isEmpty()) {
            return;
        }
        media.hold(wanted, PictureSender.seller(product.sellerId()));
        PhotoState state = product.status() == ProductStatus.APPROVED ? PhotoState.WAITING : PhotoState.SHOWN;
        wanted.forEach(hash -> photos.add(productId, hash, state, clock.instant()));
        finish(product, "product.photo-add", wanted.size() + " ảnh", null, actor);
    }

    /** Takes it out of sight; it can be taken back. */
    public void remove(long productId, String hash, Actor actor) {
        Product product = own(productId, actor);
        photos.lock(productId);
        if (photos.move(productId, hash, PhotoState.SHOWN, PhotoState.REMOVED, "")
                || photos.move(productId, hash, PhotoState.WAITING, PhotoState.REMOVED, "")) {
            finish(product, "product.photo-remove", hash, null, actor);
        }
    }

    public void takeBack(long productId, String hash, Actor actor) {
        photos(productId, actor).stream()
                .filter(photo -> photo.hash().equals(hash) && photo.state() == PhotoState.REMOVED)
                .findFirst()
                .ifPresent(photo -> add(productId, List.of(hash), actor));
    }

    /** For good, of those that are out of sight already. */
    public void forget(long productId, String hash, Actor actor) {
        own(productId, actor);
        photos.forget(productId, hash);
    }

    /** The one that stands for the product. */
    public void putFirst(long productId, String hash, Actor actor) {
        Product product = own(productId, actor);
        photos.lock(productId);
        photos.putFirst(productId, hash);
        finish(product, "product.photo-first", hash, null, actor);
    }

    /** Products on sale with photos that nobody has looked at, the longest waiting first. */
    public List<WaitingPhotos> waiting(Actor staff) {
        staff.requireStaff();
        return photos.waiting(MOST_WAITING);
    }

    public void accept(long productId, String hash, Actor staff) {
        staff.require(Permission.LISTINGS);
        Product product = find(productId);
        photos.lock(productId);
        if (photos.move(productId, hash, PhotoState.WAITING, PhotoState.SHOWN, "")) {
            finish(product, "product.photo-accept", hash, null, staff);
        }
    }

    /**
     * Also of a photo that is shown already.
     *
     * @param reason what is wrong with it, in words for the seller
     */
    public void refuse(long productId, String hash, String reason, Actor staff) {
        staff.require(Permission.LISTINGS);
        Product product = find(productId);
        ProductReview.checked(reason);
        photos.lock(productId);
        if (photos.move(productId, hash, PhotoState.WAITING, PhotoState.REFUSED, reason)
                || photos.move(productId, hash, PhotoState.SHOWN, PhotoState.REFUSED, reason)) {
            finish(product, "product.photo-refuse", hash, reason, staff);
        }
    }

    private Product own(long productId, Actor actor) {
        Product product = find(productId);
        actor.requireMemberOf(product.sellerId(), SellerRight.PRODUCTS);
        return product;
    }

    private Product find(long productId) {
        return products.find(productId).orElseThrow(() -> new NotFound("product", productId));
    }

    private void finish(Product product, String deed, String what, @Nullable String reason, Actor actor) {
        photos.choosePicture(product.id(), clock.instant());
        audit.record(actor, deed, ProductEditing.OBJECT, product.slug(), null, what, reason);
        changed.fire(new CatalogueChanged(product.id()));
    }
}
