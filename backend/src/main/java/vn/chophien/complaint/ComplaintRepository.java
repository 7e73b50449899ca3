package vn.chophien.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.Phone;
import vn.chophien.shared.Sql;

/** Writes complaints. Whoever changes what a lot's case is counted from holds the lot's row first, then complaints. */
@ApplicationScoped
class ComplaintRepository {

    @PersistenceContext
    EntityManager em;

    record Given(long id, byte[] fingerprint) {}

    /**
     * How a reporter who left a mail address is told.
     *
     * @param clientId the form's key, from which the receipt's link is made
     */
    record Mail(String address, String clientId) {}

    /** A complaint whose row is locked. */
    record Locked(long id, @Nullable Long lotId, @Nullable Long sellerId, boolean open, boolean answered) {}

    boolean lockLot(long lotId) {
        return Sql.first(em, "SELECT id FROM lot WHERE id = ?1 FOR UPDATE", row -> row.number(0), lotId)
                .isPresent();
    }

    /** @return false when the same form came before */
    boolean add(ReportProblem report, byte[] tokenHash, byte[] addressHash, @Nullable Long orderId, Instant now) {
        String phone = report.readPhone().map(Phone::e164).orElse(null);
        return Sql.update(
                        em,
                        """
                        INSERT IGNORE INTO complaint (client_id, request_hash, token_hash, lot_id, order_id, unit_serial,
                            code_read, kind, body, reporter_name, reporter_phone, reporter_email, consented_at,
                            share_contact, address_hash, order_told, status, opened_at)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, 'OPEN', ?17)
                        """,
                        report.clientId(),
                        report.fingerprint(),
                        tokenHash,
                        report.lotId(),
                        orderId,
                        report.unitSerial(),
                        orNull(report.code()),
                        String.valueOf(report.kind()),
                        report.words(),
                        orNull(report.name()),
                        phone,
                        orNull(report.email()),
                        report.hasContact() ? now : null,
                        report.hasContact() && report.share(),
                        addressHash,
                        report.orderNumber().orElse(null),
                        now)
                == 1;
    }

    /** Read as it is now, not as it was when this transaction first looked. */
    Optional<Given> given(String clientId) {
        return Sql.first(
                em,
                "SELECT id, request_hash FROM complaint WHERE client_id = ?1 FOR UPDATE",
                row -> new Given(row.number(0), row.bytes(1)),
                clientId);
    }

    /** The order that proves a purchase: its buyer has this phone, and it got goods of the lot where one is named. */
    Optional<Long> orderOf(String number, String phone, @Nullable Long lotId) {
        return Sql.first(em, """
                SELECT o.id FROM market_order o WHERE o.number = ?1 AND o.buyer_phone = ?2 AND (?3 IS NULL OR EXISTS (
                    SELECT 1 FROM order_line l JOIN order_line_lot a ON a.order_line_id = l.id
                    WHERE l.order_id = o.id AND a.lot_id = ?3))
                """, row -> row.number(0), number, phone, lotId);
    }

    Optional<Locked> lock(long id) {
        return lock("c.id = ?1", id);
    }

    Optional<Locked> lockByToken(byte[] tokenHash) {
        return lock("c.token_hash = ?1", tokenHash);
    }

    private Optional<Locked> lock(String which, Object key) {
        return Sql.first(
                em,
                "SELECT c.id, c.lot_id, COALESCE((SELECT l.seller_id FROM lot l WHERE l.id = c.lot_id),"
                        + " (SELECT o.seller_id FROM market_order o WHERE o.id = c.order_id)), c.closed_at,"
                        + " c.answered_at FROM complaint c WHERE " + which + " FOR UPDATE",
                row -> new Locked(
                        row.number(0), row.numberOrNull(1), row.numberOrNull(2), row.isNull(3), !row.isNull(4)),
                key);
    }

    void acknowledge(long id, Instant now) {
        Sql.update(
                em,
                "UPDATE complaint SET status = 'ACKNOWLEDGED', acknowledged_at = ?2 WHERE id = ?1"
                        + " AND acknowledged_at IS NULL",
                id,
                now);
    }

    void answered(long id, Instant now) {
        Sql.update(em, "UPDATE complaint SET answered_at = ?2 WHERE id = ?1 AND answered_at IS NULL", id, now);
    }

    /** From then on nobody can tell any more from where it came. */
    void close(long id, boolean rejected, String outcome, Instant now) {
        Sql.update(
                em,
                "UPDATE complaint SET status = ?2, outcome = ?3, closed_at = ?4, address_hash = NULL,"
                        + " acknowledged_at = COALESCE(acknowledged_at, ?4) WHERE id = ?1",
                id,
                rejected ? "REJECTED" : "RESOLVED",
                outcome,
                now);
    }

    void addPhotos(long id, List<String> hashes) {
        for (int i = 0; i < hashes.size(); i++) {
            Sql.update(
                    em,
                    "INSERT INTO complaint_photo (complaint_id, position, hash) VALUES (?1, ?2, ?3)",
                    id,
                    i,
                    hashes.get(i));
        }
    }

    boolean namesPhoto(String hash) {
        return Sql.first(em, "SELECT 1 FROM complaint_photo WHERE hash = ?1 LIMIT 1", row -> row.number(0), hash)
                .isPresent();
    }

    void addEvent(long id, ComplaintEvent event) {
        Sql.update(
                em,
                "INSERT INTO complaint_event (complaint_id, at, kind, who, words) VALUES (?1, ?2, ?3, ?4, ?5)",
                id,
                event.at(),
                event.kind().name(),
                event.who(),
                event.words());
    }

    /** What was said last, to leave out what is only sent again. */
    boolean saidLast(long id, ComplaintEvent.Kind kind, String words) {
        return Sql.first(
                        em,
                        "SELECT kind, words FROM complaint_event WHERE complaint_id = ?1 ORDER BY id DESC LIMIT 1",
                        row -> row.text(0).equals(kind.name()) && words.equals(row.textOrNull(1)),
                        id)
                .orElse(false);
    }

    Optional<Mail> mailOf(long id) {
        return Sql.first(
                em,
                "SELECT reporter_email, client_id FROM complaint WHERE id = ?1 AND reporter_email IS NOT NULL",
                row -> new Mail(row.text(0), row.text(1)),
                id);
    }

    List<Long> openOfCase(long caseId) {
        return Sql.list(
                em,
                "SELECT id FROM complaint WHERE case_id = ?1 AND closed_at IS NULL ORDER BY id FOR UPDATE",
                row -> row.number(0),
                caseId);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
