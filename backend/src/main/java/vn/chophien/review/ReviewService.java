package vn.chophien.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.catalogue.CatalogueChanged;
import vn.chophien.catalogue.HiddenFor;
import vn.chophien.media.MediaService;
import vn.chophien.media.PictureSender;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderView;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;

/** Reviews, from the order's page to the staff's desk. Only who holds the link of a delivered order writes one. */
@ApplicationScoped
@Retried
@Transactional
public class ReviewService {

    private static final String OBJECT = "review";

    @Inject
    ReviewRepository reviews;

    @Inject
    VoiceDeskRepository desks;

    @Inject
    OrderService orders;

    @Inject
    MediaService media;

    @Inject
    VoiceReports reports;

    @Inject
    AuditLog audit;

    @Inject
    Event<CatalogueChanged> changed;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.review.changeable", defaultValue = "P30D")
    Duration changeable;

    /** The lines that the holder of this link may review; none before the goods have come. */
    public List<ReviewableLine> lines(String number, String accessToken) {
        return lines(orders.ofBuyer(number, accessToken));
    }

    private List<ReviewableLine> lines(OrderView order) {
        return order.facts().times().deliveredAt() == null
                ? List.of()
                : reviews.lines(order.facts().id(), changeable);
    }

    public ReviewableLine line(String number, String accessToken, long lineId) {
        return lines(number, accessToken).stream()
                .filter(line -> line.lineId() == lineId)
                .findFirst()
                .orElseThrow(() -> new NotFound("line to review", lineId));
    }

    /** Written once a line; written again, it is changed, and what stood there is kept. Sent twice, it happens once. */
    public void write(String number, String accessToken, long lineId, WriteReview review) {
        ReviewableLine line = line(number, accessToken, lineId);
        review.check();
        String author = review.name() == null
                ? AuthorName.NOBODY
                : review.name().of(orders.ofBuyer(number, accessToken).facts().buyerName());
        Instant now = clock.instant();
        boolean isNew = reviews.add(line, review, author, now);
        ReviewRepository.Locked stored =
                reviews.lockOfLine(lineId).orElseThrow(() -> new NotFound("review of line", lineId));
        List<String> photosBefore = reviews.photosOf(stored.id());
        hold(review, photosBefore);
        if (!isNew) {
            boolean same = stored.stars() == review.stars()
                    && stored.body().equals(review.words())
                    && photosBefore.equals(review.photos())
                    && line.written() != null
                    && author.equals(line.written().author());
            if (same) {
                return;
            }
            requireChangeable(stored, now);
            reviews.keep(stored, "BUYER", author, now);
            reviews.change(stored.id(), review, author, now);
        }
        if (!photosBefore.equals(review.photos())) {
            reviews.setPhotos(stored.id(), review.photos());
        }
        changed.fire(new CatalogueChanged(line.productId()));
    }

    /** Those that stood there may stay; the others must have come with this form. */
    private void hold(WriteReview review, List<String> before) {
        Set<String> fresh = new HashSet<>(review.photos());
        before.forEach(fresh::remove);
        media.hold(fresh, PictureSender.form(review.formKey()));
    }

    private void requireChangeable(ReviewRepository.Locked stored, Instant now) {
        if (stored.hiddenFor() != null) {
            throw new RuleViolation(
                    "review.hidden",
                    "Đánh giá này đã bị ẩn vì " + stored.hiddenFor().vietnamese() + ", nên không sửa được.");
        }
        if (!now.isBefore(stored.writtenAt().plus(changeable))) {
            throw new RuleViolation(
                    "review.too-late", "Đánh giá chỉ sửa được trong " + changeable.toDays() + " ngày sau khi viết.");
        }
    }

    /** @param sellerId whose products; all of them for staff when null */
    public Slice<VoiceRow> list(VoiceFilter filter, @Nullable Long sellerId, Paging paging, Actor actor) {
        requireSight(sellerId, actor);
        return desks.page(VoiceDeskRepository.REVIEW, filter, sellerId, paging);
    }

    static void requireSight(@Nullable Long sellerId, Actor actor) {
        if (sellerId == null) {
            actor.requireStaff();
        } else {
            actor.requireSight(sellerId, SellerRight.VOICES);
        }
    }

    /** How many reviews wait for this seller's words. */
    public long waiting(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.VOICES);
        return desks.waiting(VoiceDeskRepository.REVIEW, sellerId);
    }

    /** One answer a review; said anew, it takes the place of the former, which is kept. */
    public void answer(long reviewId, String words, Actor actor) {
        ReviewRepository.Locked review = lock(reviewId);
        actor.requireMemberOf(review.sellerId(), SellerRight.VOICES);
        PublicWords.requireAnswer(words);
        if (words.equals(review.answer())) {
            return;
        }
        Instant now = clock.instant();
        if (review.answer() != null) {
            reviews.keep(review, "SELLER", actor.name(), now);
        }
        reviews.answer(reviewId, words, now);
        changed.fire(new CatalogueChanged(review.productId()));
    }

    /** Staff take words and photos away that break the law. The stars stay, and the page says why. */
    public void hide(long reviewId, @Nullable HiddenFor reason, Actor staff) {
        staff.require(Permission.LISTINGS);
        setHidden(reviewId, VoiceReports.required(reason), "review.hide", staff);
    }

    /** Staff show again what was hidden. */
    public void show(long reviewId, Actor staff) {
        staff.require(Permission.LISTINGS);
        setHidden(reviewId, null, "review.show", staff);
    }

    private void setHidden(long reviewId, @Nullable HiddenFor reason, String action, Actor staff) {
        ReviewRepository.Locked review = lock(reviewId);
        Instant now = clock.instant();
        reports.settle(VoiceDeskRepository.REVIEW, reviewId);
        if (review.hiddenFor() == reason) {
            return;
        }
        reviews.keep(review, "STAFF", staff.name(), now);
        reviews.hide(reviewId, reason, now);
        audit.record(staff, action, OBJECT, reviewId, review.body(), null, reason == null ? null : reason.vietnamese());
        changed.fire(new CatalogueChanged(review.productId()));
    }

    /** Staff have looked at the reports and leave the review as it is. */
    public void keepShown(long reviewId, Actor staff) {
        staff.require(Permission.LISTINGS);
        lock(reviewId);
        reports.settle(VoiceDeskRepository.REVIEW, reviewId);
        audit.record(staff, "review.keep", OBJECT, reviewId, null, null, null);
    }

    /** Anybody tells staff that a review breaks the law. */
    public void report(long reviewId, @Nullable HiddenFor reason, String address) {
        HiddenFor why = VoiceReports.required(reason);
        lock(reviewId);
        reports.report(VoiceDeskRepository.REVIEW, reviewId, why, address);
    }

    private ReviewRepository.Locked lock(long reviewId) {
        return reviews.lock(reviewId).orElseThrow(() -> new NotFound("review", reviewId));
    }
}
