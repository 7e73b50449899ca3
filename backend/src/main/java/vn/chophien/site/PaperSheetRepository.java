package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class PaperSheetRepository {

    private static final String SELECT = "SELECT id, season_id, code, printed_at FROM diary_sheet ";

    @PersistenceContext
    EntityManager em;

    /** A sheet, and what makes the ids of its lines nobody's to guess. */
    record Keyed(PaperSheet sheet, String key) {}

    List<PaperSheet> printed(String printKey) {
        return Sql.list(
                em, SELECT + "WHERE print_key = ?1 ORDER BY print_position", PaperSheetRepository::sheet, printKey);
    }

    /** The caller holds the site. */
    void add(long seasonId, String printKey, int position, Instant now) {
        int serial = 1
                + Sql.first(
                                em,
                                "SELECT COALESCE(MAX(serial), 0) FROM diary_sheet WHERE season_id = ?1",
                                row -> row.small(0),
                                seasonId)
                        .orElse(0);
        Sql.update(
                em,
                "INSERT INTO diary_sheet (season_id, serial, code, print_key, print_position, printed_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                seasonId,
                serial,
                "NK-" + seasonId + "-" + serial,
                printKey,
                position,
                now);
    }

    List<PaperSheet> ofSeason(long seasonId, int most) {
        return Sql.list(
                em,
                SELECT + "WHERE season_id = ?1 ORDER BY serial DESC LIMIT ?2",
                PaperSheetRepository::sheet,
                seasonId,
                most);
    }

    Optional<Keyed> find(String code) {
        return Sql.first(
                em,
                "SELECT id, season_id, code, printed_at, CONCAT(print_key, '/', print_position) FROM diary_sheet"
                        + " WHERE code = ?1",
                row -> new Keyed(sheet(row), row.text(4)),
                code);
    }

    /** Sent again, it waits for its lines from now on. */
    void addPhoto(long sheetId, String hash, byte[] sealed, Instant now) {
        Sql.update(
                em,
                "INSERT INTO diary_sheet_photo (sheet_id, hash, sealed, taken_at) VALUES (?1, ?2, ?3, ?4)"
                        + " ON DUPLICATE KEY UPDATE taken_at = ?4",
                sheetId,
                hash,
                sealed,
                now);
    }

    int photos(long sheetId) {
        return Sql.first(em, "SELECT COUNT(*) FROM diary_sheet_photo WHERE sheet_id = ?1", row -> row.small(0), sheetId)
                .orElse(0);
    }

    Optional<byte[]> photo(long sheetId, String hash) {
        return Sql.first(
                em,
                "SELECT sealed FROM diary_sheet_photo WHERE sheet_id = ?1 AND hash = ?2",
                row -> row.bytes(0),
                sheetId,
                hash);
    }

    /** Whether it is there, and it stays until the lines that name it are written: whoever forgets it waits for them. */
    boolean hold(long sheetId, String hash) {
        return Sql.first(
                        em,
                        "SELECT 1 FROM diary_sheet_photo WHERE sheet_id = ?1 AND hash = ?2 LOCK IN SHARE MODE",
                        row -> row.number(0),
                        sheetId,
                        hash)
                .isPresent();
    }

    /** Photos that came before and that nobody has looked at, the oldest first. */
    List<SheetPhoto> unlooked(Instant before, int most) {
        return Sql.list(
                em,
                "SELECT sheet_id, hash FROM diary_sheet_photo WHERE found_named_at IS NULL AND taken_at < ?1"
                        + " ORDER BY taken_at LIMIT ?2",
                row -> new SheetPhoto(row.number(0), row.text(1)),
                before,
                most);
    }

    /** Waits for who holds it; false where it is gone. */
    boolean lock(SheetPhoto photo) {
        return Sql.first(
                        em,
                        "SELECT 1 FROM diary_sheet_photo WHERE sheet_id = ?1 AND hash = ?2 FOR UPDATE",
                        row -> row.number(0),
                        photo.sheetId(),
                        photo.hash())
                .isPresent();
    }

    /** The caller has it locked. */
    boolean dropIfUnnamed(SheetPhoto photo) {
        return Sql.update(
                        em,
                        "DELETE FROM diary_sheet_photo WHERE sheet_id = ?1 AND hash = ?2 AND NOT EXISTS (SELECT 1"
                                + " FROM diary_sheet s JOIN diary_evidence e ON e.sheet = s.code"
                                + " WHERE s.id = ?1 AND e.sheet_photo = ?2)",
                        photo.sheetId(),
                        photo.hash())
                == 1;
    }

    void foundNamed(SheetPhoto photo, Instant now) {
        Sql.update(
                em,
                "UPDATE diary_sheet_photo SET found_named_at = ?3 WHERE sheet_id = ?1 AND hash = ?2",
                photo.sheetId(),
                photo.hash(),
                now);
    }

    private static PaperSheet sheet(Row row) {
        return new PaperSheet(row.number(0), row.number(1), row.text(2), row.instant(3));
    }
}
