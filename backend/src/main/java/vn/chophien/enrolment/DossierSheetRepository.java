package vn.chophien.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class DossierSheetRepository {

    private static final String LINE =
            "SELECT id, line, kind, name, tax_code, registration, representative, commune_code,"
                    + " address_line, phone, email, wrong, doubt, expires_at, dossier_number FROM seller_dossier_line";

    private static final String FORGET = "UPDATE seller_dossier_line SET name = '(đã xóa)', tax_code = '',"
            + " registration = '', representative = '', address_line = '', phone = NULL, email = NULL, doubt = NULL,"
            + " wrong = IF(claimed_at IS NULL, 'Dòng này đã được xóa.', NULL) WHERE name <> '(đã xóa)'";

    private static final int LONGEST = 1000;

    @PersistenceContext
    EntityManager em;

    Optional<Long> ofFile(byte[] hash) {
        return Sql.first(em, "SELECT id FROM seller_dossier_sheet WHERE file_hash = ?1", row -> row.number(0), hash);
    }

    /** @return whether it is new */
    boolean add(byte[] hash, @Nullable String notice, long by, Instant now) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO seller_dossier_sheet (file_hash, notice, created_by, created_at)"
                                + " VALUES (?1, ?2, ?3, ?4)",
                        hash,
                        notice,
                        by,
                        now)
                == 1;
    }

    void add(long sheetId, PreparedLine line) {
        SellerKind kind = line.kind();
        Sql.update(
                em,
                "INSERT INTO seller_dossier_line (sheet_id, line, kind, name, tax_code, registration, representative,"
                        + " commune_code, address_line, phone, email, wrong, doubt)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                sheetId,
                line.line(),
                kind == null ? null : kind.name(),
                line.name(),
                line.tax(),
                line.registration(),
                line.representative(),
                line.communeCode(),
                line.address(),
                line.phone(),
                line.email(),
                joined(line.wrong()),
                joined(line.doubts()));
    }

    private static @Nullable String joined(List<String> sentences) {
        String text = String.join("\n", sentences);
        return text.isEmpty() ? null : text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    Optional<DossierSheet> find(long id) {
        List<PreparedLine> lines =
                Sql.list(em, LINE + " WHERE sheet_id = ?1 ORDER BY line", DossierSheetRepository::line, id);
        return Sql.first(
                em,
                "SELECT s.id, s.notice, a.display_name, s.created_at, s.confirmed_at FROM seller_dossier_sheet s"
                        + " JOIN account a ON a.id = s.created_by WHERE s.id = ?1",
                row -> new DossierSheet(
                        row.number(0), row.textOrNull(1), row.text(2), row.instant(3), row.instantOrNull(4), lines),
                id);
    }

    List<DossierSheet> newest(int most) {
        return Sql.list(
                em,
                "SELECT s.id, s.notice, a.display_name, s.created_at, s.confirmed_at FROM seller_dossier_sheet s"
                        + " JOIN account a ON a.id = s.created_by ORDER BY s.id DESC LIMIT ?1",
                row -> new DossierSheet(
                        row.number(0), row.textOrNull(1), row.text(2), row.instant(3), row.instantOrNull(4), List.of()),
                most);
    }

    /** @return whether it was not confirmed before */
    boolean confirm(long id, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE seller_dossier_sheet SET confirmed_at = ?2 WHERE id = ?1 AND confirmed_at IS NULL",
                        id,
                        now)
                == 1;
    }

    void open(long lineId, byte[] tokenHash, Instant end) {
        Sql.update(
                em,
                "UPDATE seller_dossier_line SET token_hash = ?2, expires_at = ?3 WHERE id = ?1 AND token_hash IS NULL",
                lineId,
                tokenHash,
                end);
    }

    void refuse(long lineId, String wrong) {
        Sql.update(em, "UPDATE seller_dossier_line SET wrong = ?2 WHERE id = ?1", lineId, wrong);
    }

    Optional<PreparedLine> byToken(byte[] tokenHash, Instant now) {
        return Sql.first(
                em,
                LINE + " WHERE token_hash = ?1 AND (expires_at > ?2 OR claimed_at IS NOT NULL)",
                DossierSheetRepository::line,
                tokenHash,
                now);
    }

    /** @return false when somebody was quicker */
    boolean claim(long lineId, long accountId, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE seller_dossier_line SET claimed_by = ?2, claimed_at = ?3"
                                + " WHERE id = ?1 AND claimed_at IS NULL AND expires_at > ?3",
                        lineId,
                        accountId,
                        now)
                == 1;
    }

    void became(long lineId, String dossierNumber) {
        Sql.update(em, "UPDATE seller_dossier_line SET dossier_number = ?2 WHERE id = ?1", lineId, dossierNumber);
    }

    /** Who has this number at the market already, as seller, as dossier, or as a line that waits. */
    Optional<String> twin(String phone, String tax, Instant now) {
        String same = " (phone = ?1 OR (?2 <> '' AND tax_code = ?2)) ORDER BY id LIMIT 1";
        return Sql.first(em, "SELECT name FROM seller WHERE" + same, row -> "gian hàng " + row.text(0), phone, tax)
                .or(() -> Sql.first(
                        em,
                        "SELECT number FROM seller_dossier WHERE status NOT IN ('REFUSED', 'DRAFT') AND" + same,
                        row -> "hồ sơ " + row.text(0),
                        phone,
                        tax))
                .or(() -> Sql.first(
                        em,
                        "SELECT sheet_id, line FROM seller_dossier_line"
                                + " WHERE (claimed_at IS NOT NULL OR expires_at > ?3) AND" + same,
                        row -> "bảng số " + row.number(0) + ", dòng " + row.number(1),
                        phone,
                        tax,
                        now));
    }

    /** Lines that were taken or lapsed before then, and those of sheets so old that never had a link. */
    void forgetOverBefore(Instant moment) {
        Sql.update(
                em,
                FORGET + " AND (claimed_at < ?1 OR (claimed_at IS NULL AND expires_at < ?1) OR (token_hash IS NULL"
                        + " AND sheet_id IN (SELECT id FROM seller_dossier_sheet WHERE created_at < ?1)))",
                moment);
    }

    /** Every line that somebody took, or that names their number or address; its link opens nothing any more. */
    void forget(long accountId, Collection<String> contacts) {
        Sql.update(em, FORGET + " AND claimed_by = ?1", accountId);
        for (String contact : contacts) {
            Sql.update(em, FORGET + " AND (phone = ?1 OR email = ?1)", contact);
        }
    }

    private static PreparedLine line(Row row) {
        return new PreparedLine(
                row.number(0),
                row.small(1),
                row.isNull(2) ? null : SellerKind.valueOf(row.text(2)),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.textOrNull(7),
                row.text(8),
                row.textOrNull(9),
                row.textOrNull(10),
                sentences(row.textOrNull(11)),
                sentences(row.textOrNull(12)),
                row.instantOrNull(13),
                row.textOrNull(14));
    }

    private static List<String> sentences(@Nullable String kept) {
        return kept == null ? List.of() : Arrays.asList(kept.split("\n", -1));
    }
}
