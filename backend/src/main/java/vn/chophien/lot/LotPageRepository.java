package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.NetContent;
import vn.chophien.ledger.SealMark;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.site.CodeStatus;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;

/** Reads what the public page of a lot shows, in few statements: phones open it in the field, all at once. */
@ApplicationScoped
class LotPageRepository {

    private static final String HEAD = """
            SELECT l.id, l.gtin, l.lot_no, l.token, l.name, l.producer, l.unit_name, l.unit_scale, l.quantity,
                   l.remaining, l.packed_on, l.packed_by, l.packing_code, l.status_at, l.created_at,
                   s.id, s.slug, s.name, s.address_line, c.full_name, v.full_name, s.old_place, s.sample_data,
                   p.slug, p.name, t.name, p.brand, p.picture, p.origin, p.standards, p.ingredients, p.storage_text,
                   p.status = 'APPROVED' AND s.status = 'ACTIVE',
                   o.stars, o.decision_no, o.decided_on, o.issuing_body, o.valid_to, o.status = 'REVOKED',
                   o.status_note,
                   (SELECT COALESCE(SUM(n.scans), 0) FROM lot_scan n WHERE n.lot_id = l.id),
                   t.id, t.price, t.unit_name,
                   EXISTS (SELECT 1 FROM lot f
                    WHERE f.trade_item_id = t.id AND t.active AND f.status = 'NORMAL' AND f.remaining > 0
                    AND f.stop_code_id IS NULL
                    AND (f.expires_on IS NULL OR f.expires_on >= '%s')),
                   l.status = 'NORMAL' AND l.stop_code_id IS NULL AND l.remaining > 0
                   AND (l.expires_on IS NULL OR l.expires_on >= '%<s'),
                   t.net_amount, t.net_unit,
                   k.code_raw, h.status, h.since, h.reason
            FROM lot l
            JOIN seller s ON s.id = l.seller_id
            JOIN commune c ON c.code = s.commune_code
            JOIN province v ON v.code = c.province_code
            LEFT JOIN trade_item t ON t.id = l.trade_item_id
            LEFT JOIN product p ON p.id = t.product_id
            LEFT JOIN ocop_certificate o ON o.id = (
                SELECT newest.id FROM ocop_certificate newest
                WHERE newest.product_id = p.id AND newest.status IN ('GRANTED', 'REVOKED')
                ORDER BY newest.decided_on DESC, newest.id DESC LIMIT 1)
            LEFT JOIN site_code k ON k.id = l.stop_code_id
            LEFT JOIN site_code_status h ON h.id = (
                SELECT newest.id FROM site_code_status newest WHERE newest.site_code_id = l.stop_code_id
                ORDER BY newest.since DESC, newest.id DESC LIMIT 1)
            WHERE\s""";

    /** Steps, laboratory reports, and the seals of diaries, in one way to the database and back. */
    private static final String RECORDS = """
            SELECT r.lot_id, r.operation, r.occurred_at, r.recorded_at, r.place, r.declared_by, r.verified_by,
                   r.mass_grams, r.note, NULL AS report_no, NULL AS tested_on, NULL AS passed, r.id, 'STEP' AS part,
                   g.idx, g.sealed_at
            FROM lot_step r LEFT JOIN log_leaf g ON g.kind = 'LOT_STEP' AND g.source_id = r.id
            WHERE r.lot_id IN (%1$s)
            UNION ALL
            SELECT t.lot_id, NULL, s.occurred_at, NULL, t.laboratory, '', NULL, NULL, t.title, t.report_no, t.tested_on,
                   t.passed, t.id, 'TEST', NULL, NULL
            FROM lot_test t LEFT JOIN lot_sample s ON s.id = t.sample_id WHERE t.lot_id IN (%1$s)
            UNION ALL
            SELECT s.lot_id, NULL, s.occurred_at, NULL, '', '', NULL, s.packs, NULL, NULL, NULL, NULL, s.id, 'SAMPLE',
                   NULL, NULL
            FROM lot_sample s WHERE s.lot_id IN (%1$s)
              AND NOT EXISTS (SELECT 1 FROM lot_test t WHERE t.sample_id = s.id)
            UNION ALL
            SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
                   (SELECT GROUP_CONCAT(f.hash ORDER BY f.position) FROM diary_photo f WHERE f.entry_id = d.id),
                   NULL, NULL, NULL, d.id, 'DIARY', g.idx, g.sealed_at
            FROM diary_entry d LEFT JOIN log_leaf g ON g.kind = 'DIARY' AND g.source_id = d.id
            WHERE d.season_id IN (%2$s)
            ORDER BY occurred_at, tested_on, id
            """;

    @PersistenceContext
    EntityManager em;

    /** A head and the number of times that its page was opened. */
    record Found(LotHead head, long scans) {}

    /**
     * Steps, laboratory reports and waiting samples of some lots, each in order of time.
     *
     * @param diary by the number of the diary's line
     */
    record Records(
            List<LotRecord> steps,
            List<LotTestView> tests,
            List<PendingSample> samples,
            Map<Long, DiaryEvidence> diary) {}

    /** @param today decides what is still for sale */
    Optional<Found> find(Gtin gtin, LotNumber number, LocalDate today) {
        return Sql.first(
                em,
                HEAD.formatted(today) + "l.gtin = ?1 AND l.lot_no = ?2",
                LotPageRepository::found,
                gtin.value(),
                number.value());
    }

    /** @param today decides what is still for sale */
    Optional<Found> find(LotToken token, LocalDate today) {
        return Sql.first(em, HEAD.formatted(today) + "l.token = ?1", LotPageRepository::found, token.value());
    }

    Records records(Collection<Long> lotIds, Collection<Long> seasonIds) {
        List<Row> rows = Sql.list(em, RECORDS.formatted(listed(lotIds), listed(seasonIds)), row -> row);
        return new Records(
                rows.stream()
                        .filter(row -> row.text(13).equals("STEP"))
                        .map(LotPageRepository::step)
                        .toList(),
                rows.stream()
                        .filter(row -> row.text(13).equals("TEST"))
                        .map(LotPageRepository::test)
                        .toList(),
                rows.stream()
                        .filter(row -> row.text(13).equals("SAMPLE"))
                        .map(row -> new PendingSample(row.number(0), row.instant(2), row.small(7)))
                        .toList(),
                rows.stream()
                        .filter(row -> row.text(13).equals("DIARY"))
                        .collect(Collectors.toMap(row -> row.number(12), LotPageRepository::evidence)));
    }

    private static String listed(Collection<Long> ids) {
        return ids.isEmpty() ? "NULL" : Sql.ids(ids);
    }

    Optional<LotHead.Product> product(Gtin gtin) {
        return Sql.first(em, """
                SELECT p.slug, p.name, t.name, p.brand, p.picture, p.origin, p.standards, p.ingredients,
                       p.storage_text, p.status = 'APPROVED' AND s.status = 'ACTIVE', t.net_amount, t.net_unit
                FROM trade_item t JOIN product p ON p.id = t.product_id JOIN seller s ON s.id = p.seller_id
                WHERE t.gtin = ?1
                """, row -> product(row, 0, 10, null), gtin.value());
    }

    private static Found found(Row row) {
        LotHead head = new LotHead(
                row.number(0),
                LotAddress.of(row.textOrNull(1), row.text(2), row.text(3)),
                row.text(4),
                row.textOrNull(5),
                new Quantity(row.number(8), row.small(7), row.text(6)),
                new Quantity(row.number(9), row.small(7), row.text(6)),
                row.dayOrNull(10),
                row.textOrNull(11),
                row.textOrNull(12),
                row.instantOrNull(13),
                row.instant(14),
                seller(row),
                row.isNull(23) ? null : product(row, 23, 46, offer(row)),
                ocop(row),
                codeStop(row));
        return new Found(head, row.number(40));
    }

    private static LotHead.Seller seller(Row row) {
        return new LotHead.Seller(
                row.number(15),
                row.text(16),
                row.text(17),
                row.text(18),
                row.text(19),
                row.text(20),
                row.textOrNull(21),
                row.flag(22));
    }

    private static LotHead.@Nullable Offer offer(Row row) {
        return row.isNull(41) || !row.flag(44)
                ? null
                : new LotHead.Offer(row.number(41), Money.ofDong(row.number(42)), row.text(43), row.flag(45));
    }

    private static LotHead.Product product(Row row, int first, int content, LotHead.@Nullable Offer offer) {
        return new LotHead.Product(
                row.text(first),
                row.text(first + 1),
                row.text(first + 2),
                NetContent.ofColumns(row.numberOrNull(content), row.textOrNull(content + 1)),
                row.textOrNull(first + 3),
                row.text(first + 4),
                row.text(first + 5),
                row.textOrNull(first + 6),
                row.textOrNull(first + 7),
                row.textOrNull(first + 8),
                row.flag(first + 9),
                offer);
    }

    private static LotHead.@Nullable CodeStop codeStop(Row row) {
        return row.isNull(48)
                ? null
                : new LotHead.CodeStop(row.text(48), CodeStatus.valueOf(row.text(49)), row.day(50), row.textOrNull(51));
    }

    private static @Nullable OcopView ocop(Row row) {
        return row.isNull(33)
                ? null
                : new OcopView(
                        row.small(33),
                        row.text(34),
                        row.day(35),
                        row.text(36),
                        row.day(37),
                        row.flag(38),
                        row.textOrNull(39));
    }

    private static LotRecord step(Row row) {
        return new LotRecord(
                row.number(0),
                LotOperation.valueOf(row.text(1)),
                row.instant(2),
                row.instant(3),
                row.text(4),
                row.text(5),
                row.textOrNull(6),
                row.numberOrNull(7),
                row.textOrNull(8),
                row.isNull(14) ? null : seal(row));
    }

    private static DiaryEvidence evidence(Row row) {
        return new DiaryEvidence(
                row.isNull(14) ? null : seal(row),
                row.isNull(8) ? List.of() : List.of(row.text(8).split(",", -1)));
    }

    private static SealMark seal(Row row) {
        return new SealMark(row.number(14), row.instant(15));
    }

    private static LotTestView test(Row row) {
        return new LotTestView(
                row.number(0), row.text(8), row.text(9), row.text(4), row.day(10), row.flag(11), row.instantOrNull(2));
    }
}
