package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.catalogue.ProductReview;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;

/**
 * Approves listings about which nothing is open, many at a time. Each is an approval of its own, with its own audit entry:
 * one that was changed meanwhile keeps none of the others.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BulkApprovalService {

    public static final int MOST = 50;

    @Inject
    BulkApprovalRepository bulks;

    @Inject
    BulkBookService book;

    @Inject
    ProductReview review;

    @Transactional
    public List<BulkApproval.Candidate> candidates(Actor staff) {
        staff.requireStaff();
        return bulks.candidates(MOST);
    }

    /** @param versions of the products that the staff saw, by number */
    public long approve(Map<Long, Integer> versions, Actor staff) {
        staff.require(Permission.LISTINGS);
        if (versions.isEmpty() || versions.size() > MOST) {
            throw new RuleViolation("bulk.none", "Hãy chọn từ 1 đến " + MOST + " sản phẩm.");
        }
        long bulk = book.begin(staff);
        new TreeMap<>(versions).forEach((productId, version) -> {
            try {
                if (!book.isUnflagged(productId)) {
                    throw new RuleViolation(
                            "bulk.flagged", "Không còn chờ duyệt, hoặc vừa có cảnh báo. Hãy mở ra xem.");
                }
                review.approve(productId, version, staff);
                book.line(bulk, productId, null);
            } catch (RuleViolation refused) {
                book.line(bulk, productId, refused.sentence());
            }
        });
        return bulk;
    }

    public BulkApproval find(long bulkId, Actor staff) {
        staff.requireStaff();
        return book.find(bulkId).orElseThrow(() -> new NotFound("bulk approval", bulkId));
    }

    /** Those that nobody touched since wait again. */
    public void undo(long bulkId, Actor staff) {
        staff.require(Permission.LISTINGS);
        BulkApproval bulk = find(bulkId, staff);
        if (!book.undo(bulkId)) {
            throw new RuleViolation(
                    "bulk.over",
                    "Đợt duyệt này đã hoàn tác, hoặc đã quá " + BulkApproval.UNDO_WITHIN.toMinutes()
                            + " phút. Hãy ẩn từng sản phẩm nếu cần.");
        }
        bulk.approved().forEach(line -> {
            Integer version = line.version();
            if (version != null) {
                takeBack(line.productId(), version, staff);
            }
        });
    }

    /** Whoever changed a product since has the say. */
    private void takeBack(long productId, int version, Actor staff) {
        try {
            review.takeBack(productId, version, staff);
        } catch (RuleViolation changed) {
            // stays approved, and its own page tells
        }
    }
}
