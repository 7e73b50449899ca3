package vn.chophien.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;

/** Complaints to be read, with everything; the service leaves out what its reader may not know. */
@ApplicationScoped
class ComplaintReadRepository {

    private static final String FROM = """
             FROM complaint c LEFT JOIN lot l ON l.id = c.lot_id LEFT JOIN market_order o ON o.id = c.order_id
            LEFT JOIN seller s ON s.id = COALESCE(l.seller_id, o.seller_id) WHERE\s""";

    private static final String VIEW = """
            SELECT c.id, l.id, l.lot_no, l.name, l.token, s.id, s.name, c.unit_serial, c.code_read,
                COALESCE(o.number, c.order_told), c.order_id IS NOT NULL, c.kind, c.body, c.reporter_name,
                c.reporter_phone, c.reporter_email, c.share_contact OR c.client_id IS NULL, c.opened_at,
                c.acknowledged_at, c.answered_at, c.closed_at, c.status = 'REJECTED', c.outcome, c.case_id,
                (SELECT GROUP_CONCAT(f.hash ORDER BY f.position) FROM complaint_photo f WHERE f.complaint_id = c.id)
            """ + FROM;

    @PersistenceContext
    EntityManager em;

    Optional<ComplaintView> find(long id) {
        return Sql.first(em, VIEW + "c.id = ?1", ComplaintReadRepository::view, id);
    }

    Optional<ComplaintView> byToken(byte[] tokenHash) {
        return Sql.first(em, VIEW + "c.token_hash = ?1", ComplaintReadRepository::view, tokenHash);
    }

    /** Open ones first, the one that has waited longest on top; of one seller when one is named. */
    Slice<ComplaintView> page(@Nullable Long sellerId, boolean closed, Paging paging) {
        String which = "(?1 IS NULL OR s.id = ?1) AND (c.closed_at IS NOT NULL) = ?2";
        List<ComplaintView> rows = Sql.list(
                em,
                VIEW + which + " ORDER BY c.closed_at DESC, c.opened_at, c.id LIMIT ?3 OFFSET ?4",
                ComplaintReadRepository::view,
                sellerId,
                closed,
                paging.size(),
                paging.offset());
        long total = Sql.first(em, "SELECT COUNT(*)" + FROM + which, row -> row.number(0), sellerId, closed)
                .orElseThrow();
        return new Slice<>(rows, total, paging);
    }

    List<ComplaintView> ofCase(long caseId) {
        return Sql.list(em, VIEW + "c.case_id = ?1 ORDER BY c.opened_at, c.id", ComplaintReadRepository::view, caseId);
    }

    List<ComplaintEvent> events(long complaintId) {
        return Sql.list(
                em,
                "SELECT kind, at, who, words FROM complaint_event WHERE complaint_id = ?1 ORDER BY id",
                row -> new ComplaintEvent(
                        ComplaintEvent.Kind.valueOf(row.text(0)), row.instant(1), row.text(2), row.textOrNull(3)),
                complaintId);
    }

    /** Complaints that wait for this seller's words. */
    long waitingFor(long sellerId) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*)" + FROM + "s.id = ?1 AND c.closed_at IS NULL AND c.answered_at IS NULL",
                        row -> row.number(0),
                        sellerId)
                .orElseThrow();
    }

    List<ComplaintRules.Row> rules() {
        return Sql.list(
                em,
                "SELECT step, since, amount, unit FROM complaint_clock",
                row -> new ComplaintRules.Row(
                        ComplaintClock.Step.valueOf(row.text(0)),
                        row.day(1),
                        new ComplaintClock(row.small(2), ComplaintClock.Unit.valueOf(row.text(3)))));
    }

    private static ComplaintView view(Row row) {
        boolean contact = !row.isNull(13) || !row.isNull(14) || !row.isNull(15);
        return new ComplaintView(
                row.number(0),
                row.isNull(1) ? null : new ComplaintView.Lot(row.number(1), row.text(2), row.text(3), row.text(4)),
                row.isNull(5) ? null : new ComplaintView.Seller(row.number(5), row.text(6)),
                row.textOrNull(7),
                row.textOrNull(8),
                row.textOrNull(9),
                row.flag(10),
                ComplaintKind.valueOf(row.text(11)),
                row.text(12),
                contact ? new ComplaintView.Contact(row.textOrNull(13), row.textOrNull(14), row.textOrNull(15)) : null,
                row.flag(16),
                row.instant(17),
                row.instantOrNull(18),
                row.instantOrNull(19),
                row.instantOrNull(20),
                row.flag(21),
                row.textOrNull(22),
                row.numberOrNull(23),
                null,
                row.isNull(24) ? List.of() : List.of(row.text(24).split(",", -1)));
    }
}
