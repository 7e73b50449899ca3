package vn.chophien.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.ProductStatus;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;

/** Takedown orders as desks list and show them. */
@ApplicationScoped
class TakedownReadRepository {

    private static final String VIEW = "SELECT t.id, t.seller_id, s.name, t.whole, t.number, t.issued_on, t.authority,"
            + " t.reason, t.received_at, t.due_at, t.source, t.recorded_by, t.done_at, t.done_by, t.lifted_at,"
            + " t.lifted_by, t.lift_reason,"
            + " (SELECT COUNT(*) FROM takedown_listing l WHERE l.takedown_id = t.id),"
            + " EXISTS (SELECT 1 FROM takedown_appeal a WHERE a.takedown_id = t.id AND a.answered_at IS NULL)"
            + " FROM takedown t JOIN seller s ON s.id = t.seller_id";

    /** What waits comes first, by its clock; then what a seller appeals against; then the newest. */
    private static final String URGENT_FIRST =
            " ORDER BY t.done_at IS NOT NULL, CASE WHEN t.done_at IS NULL THEN t.due_at"
                    + " END, EXISTS (SELECT 1 FROM takedown_appeal a WHERE a.takedown_id = t.id AND a.answered_at IS NULL) DESC,"
                    + " t.id DESC";

    private static final String WHICH = " WHERE (?1 IS NULL OR t.seller_id = ?1) AND t.lifted_at IS ";

    @PersistenceContext
    EntityManager em;

    Slice<TakedownView> page(@Nullable Long sellerId, boolean lifted, Paging paging) {
        String which = WHICH + (lifted ? "NOT NULL" : "NULL");
        long total = Sql.first(em, "SELECT COUNT(*) FROM takedown t" + which, row -> row.number(0), sellerId)
                .orElse(0L);
        return new Slice<>(
                Sql.list(
                        em,
                        VIEW + which + (lifted ? " ORDER BY t.lifted_at DESC, t.id DESC" : URGENT_FIRST)
                                + " LIMIT ?2 OFFSET ?3",
                        TakedownReadRepository::view,
                        sellerId,
                        paging.size(),
                        paging.offset()),
                total,
                paging);
    }

    Optional<TakedownView> find(long id) {
        return Sql.first(em, VIEW + " WHERE t.id = ?1", TakedownReadRepository::view, id);
    }

    List<TakedownListing> listings(long id) {
        return Sql.list(
                em,
                "SELECT l.product_id, l.name, l.status_before, l.status_after, l.restored_at, p.status"
                        + " FROM takedown_listing l JOIN product p ON p.id = l.product_id WHERE l.takedown_id = ?1"
                        + " ORDER BY l.name, l.product_id",
                row -> new TakedownListing(
                        row.number(0),
                        row.text(1),
                        status(row.textOrNull(2)),
                        status(row.textOrNull(3)),
                        row.instantOrNull(4),
                        ProductStatus.valueOf(row.text(5))),
                id);
    }

    private static @Nullable ProductStatus status(@Nullable String name) {
        return name == null ? null : ProductStatus.valueOf(name);
    }

    List<TakedownAppeal> appeals(long id) {
        return Sql.list(
                em, TakedownRepository.APPEAL + " WHERE takedown_id = ?1 ORDER BY id", TakedownRepository::appeal, id);
    }

    /** Carried out, and nobody who sells there has said anything to it yet. */
    long inForceOf(long sellerId) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM takedown WHERE seller_id = ?1 AND done_at IS NOT NULL"
                                + " AND lifted_at IS NULL",
                        row -> row.number(0),
                        sellerId)
                .orElse(0L);
    }

    boolean isTakenDown(String slug) {
        return Sql.first(
                        em,
                        "SELECT 1 FROM product p JOIN takedown_listing l ON l.product_id = p.id"
                                + " JOIN takedown t ON t.id = l.takedown_id WHERE p.slug = ?1 AND p.status <> 'APPROVED'"
                                + " AND t.done_at IS NOT NULL AND t.lifted_at IS NULL LIMIT 1",
                        row -> row.number(0),
                        slug)
                .isPresent();
    }

    private static TakedownView view(Row row) {
        return new TakedownView(
                row.number(0),
                row.number(1),
                row.text(2),
                row.flag(3),
                row.text(4),
                row.day(5),
                row.text(6),
                row.text(7),
                row.instant(8),
                row.instant(9),
                row.text(10),
                row.text(11),
                row.instantOrNull(12),
                row.textOrNull(13),
                row.instantOrNull(14),
                row.textOrNull(15),
                row.textOrNull(16),
                row.number(17),
                row.flag(18));
    }
}
