package vn.chophien.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.calendar.TimeLimit;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;

/** Requests and the packages made for them. */
@ApplicationScoped
class DisclosureRepository {

    private static final String VIEW =
            "SELECT d.id, d.seller_id, s.name, d.lot_id, l.lot_no, d.order_number, d.from_day,"
                    + " d.to_day, d.parts, d.with_buyers, d.number, d.issued_on, d.authority, d.ground, d.purpose,"
                    + " d.secret_until, d.received_at, d.due_at, d.source, d.recorded_by, d.refused_at, d.refused_by,"
                    + " d.refuse_reason, d.delivered_at, d.delivered_by, d.delivered_to, d.delivered_how,"
                    + " EXISTS (SELECT 1 FROM disclosure_package p WHERE p.disclosure_id = d.id),"
                    + " EXISTS (SELECT 1 FROM disclosure_package p WHERE p.disclosure_id = d.id AND p.released_at IS NOT NULL)"
                    + " FROM disclosure d JOIN seller s ON s.id = d.seller_id LEFT JOIN lot l ON l.id = d.lot_id";

    private static final String DONE = "(d.delivered_at IS NOT NULL OR d.refused_at IS NOT NULL)";

    private static final String PACKAGE =
            "SELECT id, disclosure_id, made_at, made_by, made_by_id, bytes, sha256, manifest,"
                    + " released_at, released_by, dropped_at FROM disclosure_package";

    @PersistenceContext
    EntityManager em;

    /** @return false when this form was taken before */
    boolean add(
            WriteDisclosure request,
            @Nullable Long lotId,
            @Nullable String orderNumber,
            TimeLimit due,
            String by,
            Instant now) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO disclosure (client_id, seller_id, lot_id, order_number, from_day, to_day, parts,"
                                + " with_buyers, number, issued_on, authority, ground, purpose, secret_until, received_at,"
                                + " due_at, source, recorded_at, recorded_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
                                + " ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)",
                        request.clientId(),
                        request.sellerId(),
                        lotId,
                        orderNumber,
                        request.from(),
                        request.to(),
                        request.parts().stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                        request.withBuyers(),
                        request.number(),
                        request.issuedOn(),
                        request.authority(),
                        request.ground(),
                        request.purpose(),
                        request.secretUntil(),
                        request.receivedAt(),
                        due.at(),
                        due.source(),
                        now,
                        by)
                == 1;
    }

    Optional<Long> given(String clientId, long sellerId, String number) {
        return Sql.first(
                em,
                "SELECT id FROM disclosure WHERE client_id = ?1 AND seller_id = ?2 AND number = ?3",
                row -> row.number(0),
                clientId,
                sellerId,
                number);
    }

    Optional<Long> lot(long sellerId, String number) {
        return Sql.first(
                em, "SELECT id FROM lot WHERE seller_id = ?1 AND lot_no = ?2", row -> row.number(0), sellerId, number);
    }

    boolean hasOrder(long sellerId, String number) {
        return Sql.first(
                        em,
                        "SELECT 1 FROM market_order WHERE seller_id = ?1 AND number = ?2",
                        row -> row.number(0),
                        sellerId,
                        number)
                .isPresent();
    }

    Slice<DisclosureView> page(boolean done, Paging paging) {
        String which = " WHERE " + (done ? DONE : "NOT " + DONE);
        long total = Sql.first(em, "SELECT COUNT(*) FROM disclosure d" + which, row -> row.number(0))
                .orElse(0L);
        return new Slice<>(
                Sql.list(
                        em,
                        VIEW + which + (done ? " ORDER BY d.id DESC" : " ORDER BY d.due_at, d.id")
                                + " LIMIT ?1 OFFSET ?2",
                        DisclosureRepository::view,
                        paging.size(),
                        paging.offset()),
                total,
                paging);
    }

    /** What a seller may know of. */
    List<DisclosureView> known(long sellerId, LocalDate today) {
        return Sql.list(
                em,
                VIEW + " WHERE d.seller_id = ?1 AND (d.secret_until IS NULL OR d.secret_until < ?2)"
                        + " ORDER BY d.id DESC LIMIT 100",
                DisclosureRepository::view,
                sellerId,
                today);
    }

    Optional<DisclosureView> find(long id) {
        return Sql.first(em, VIEW + " WHERE d.id = ?1", DisclosureRepository::view, id);
    }

    /** Holds the request until the transaction ends. */
    boolean lock(long id) {
        return Sql.first(em, "SELECT id FROM disclosure WHERE id = ?1 FOR UPDATE", row -> row.number(0), id)
                .isPresent();
    }

    void refused(long id, String reason, String by, Instant now) {
        Sql.update(
                em,
                "UPDATE disclosure SET refused_at = ?2, refused_by = ?3, refuse_reason = ?4 WHERE id = ?1",
                id,
                now,
                by,
                reason);
    }

    void delivered(long id, String to, String how, String by, Instant now) {
        Sql.update(
                em,
                "UPDATE disclosure SET delivered_at = ?2, delivered_by = ?3, delivered_to = ?4, delivered_how = ?5"
                        + " WHERE id = ?1",
                id,
                now,
                by,
                to,
                how);
    }

    long addPackage(long disclosureId, Compiled made, long byId, String by, Instant now) {
        Sql.update(
                em,
                "INSERT INTO disclosure_package (disclosure_id, made_at, made_by, made_by_id, bytes, sha256, manifest)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                disclosureId,
                now,
                by,
                byId,
                made.bytes(),
                made.sha256(),
                made.files().stream().map(DisclosurePackage.Item::line).collect(Collectors.joining("\n")));
        return Sql.first(
                        em,
                        "SELECT MAX(id) FROM disclosure_package WHERE disclosure_id = ?1",
                        row -> row.number(0),
                        disclosureId)
                .orElseThrow();
    }

    void addPiece(long packageId, int seq, byte[] sealed) {
        Sql.update(
                em,
                "INSERT INTO disclosure_piece (package_id, seq, sealed) VALUES (?1, ?2, ?3)",
                packageId,
                seq,
                sealed);
    }

    Optional<byte[]> piece(long packageId, int seq) {
        return Sql.first(
                em,
                "SELECT sealed, 1 FROM disclosure_piece WHERE package_id = ?1 AND seq = ?2",
                row -> row.bytes(0),
                packageId,
                seq);
    }

    List<DisclosurePackage> packages(long disclosureId) {
        return Sql.list(
                em, PACKAGE + " WHERE disclosure_id = ?1 ORDER BY id DESC", DisclosureRepository::made, disclosureId);
    }

    Optional<DisclosurePackage> findPackage(long id) {
        return Sql.first(em, PACKAGE + " WHERE id = ?1", DisclosureRepository::made, id);
    }

    void released(long packageId, long byId, String by, Instant now) {
        Sql.update(
                em,
                "UPDATE disclosure_package SET released_at = ?2, released_by = ?3, released_by_id = ?4 WHERE id = ?1",
                packageId,
                now,
                by,
                byId);
    }

    /** Packages whose bytes nobody needs any more. */
    List<Long> old(Instant before) {
        return Sql.list(
                em,
                "SELECT p.id FROM disclosure_package p JOIN disclosure d ON d.id = p.disclosure_id"
                        + " WHERE p.dropped_at IS NULL AND (d.delivered_at < ?1 OR d.refused_at < ?1)",
                row -> row.number(0),
                before);
    }

    void drop(long packageId, Instant now) {
        Sql.update(em, "DELETE FROM disclosure_piece WHERE package_id = ?1", packageId);
        Sql.update(em, "UPDATE disclosure_package SET dropped_at = ?2 WHERE id = ?1", packageId, now);
    }

    private static DisclosurePackage made(Row row) {
        return new DisclosurePackage(
                row.number(0),
                row.number(1),
                row.instant(2),
                row.text(3),
                row.number(4),
                row.number(5),
                row.text(6),
                row.text(7).lines().map(DisclosurePackage.Item::read).toList(),
                row.instantOrNull(8),
                row.textOrNull(9),
                row.instantOrNull(10));
    }

    private static DisclosureView view(Row row) {
        return new DisclosureView(
                row.number(0),
                row.number(1),
                row.text(2),
                row.numberOrNull(3),
                row.textOrNull(4),
                row.textOrNull(5),
                row.day(6),
                row.day(7),
                Arrays.stream(row.text(8).split(",", -1))
                        .map(DisclosurePart::valueOf)
                        .toList(),
                row.flag(9),
                row.text(10),
                row.day(11),
                row.text(12),
                row.text(13),
                row.text(14),
                row.dayOrNull(15),
                row.instant(16),
                row.instant(17),
                row.text(18),
                row.text(19),
                row.instantOrNull(20),
                row.textOrNull(21),
                row.textOrNull(22),
                row.instantOrNull(23),
                row.textOrNull(24),
                row.textOrNull(25),
                row.textOrNull(26),
                row.flag(27),
                row.flag(28));
    }
}
