package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.ledger.Erasable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** What diary lines rest on. Rows are added with their line; only what is private in them may be taken away. */
@ApplicationScoped
class LineEvidenceRepository {

    private static final String COLUMNS = "e.entry_id, e.sheet, e.sheet_row, e.sheet_photo, e.place, e.voice";

    @Inject
    PaperSheetRepository sheets;

    @PersistenceContext
    EntityManager em;

    void add(long entryId, LineEvidence evidence) {
        PhonePlace place = evidence.place();
        Sql.update(
                em,
                "INSERT INTO diary_evidence (entry_id, sheet, sheet_row, sheet_photo, place, voice)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                entryId,
                evidence.sheet(),
                evidence.row(),
                evidence.sheetPhoto(),
                place == null ? null : place.text(),
                evidence.voice());
    }

    /** By line. What was erased is not there any more. */
    Map<Long, LineEvidence> ofSeasons(Collection<Long> seasonIds) {
        return read("JOIN diary_entry d ON d.id = e.entry_id WHERE d.season_id IN (" + Sql.ids(seasonIds) + ")");
    }

    Map<Long, LineEvidence> ofSheet(String code) {
        return read("WHERE e.sheet = ?1", code);
    }

    private Map<Long, LineEvidence> read(String where, Object... values) {
        Map<Long, LineEvidence> found = new LinkedHashMap<>();
        Sql.list(em, "SELECT " + COLUMNS + " FROM diary_evidence e " + where, row -> row, values)
                .forEach(row -> found.put(row.number(0), evidence(row)));
        return found;
    }

    private static LineEvidence evidence(Row row) {
        String place = row.textOrNull(4);
        return new LineEvidence(
                row.textOrNull(1),
                row.isNull(2) ? null : (Integer) row.small(2),
                kept(row.textOrNull(3)),
                place == null ? null : PhonePlace.read(place).orElse(null),
                kept(row.textOrNull(5)));
    }

    private static @Nullable String kept(@Nullable String text) {
        return Erasable.ERASED.equals(text) ? null : text;
    }

    /** A sheet's photo goes with the last line that rests on it: others who wrote on the same sheet keep their evidence. */
    void erase(Collection<Long> entryIds) {
        List<SheetPhoto> photos = photosOf(entryIds);
        Sql.update(
                em,
                "DELETE FROM diary_voice WHERE EXISTS (SELECT 1 FROM diary_evidence e JOIN diary_entry d ON d.id = e.entry_id"
                        + " JOIN season n ON n.id = d.season_id JOIN production_site p ON p.id = n.site_id"
                        + " WHERE e.voice = diary_voice.hash AND p.seller_id = diary_voice.seller_id AND e.entry_id IN ("
                        + Sql.ids(entryIds) + "))");
        Sql.update(
                em,
                "UPDATE diary_evidence SET sheet_photo = IF(sheet_photo IS NULL, NULL, ?1),"
                        + " place = IF(place IS NULL, NULL, ?1), voice = IF(voice IS NULL, NULL, ?1)"
                        + " WHERE entry_id IN (" + Sql.ids(entryIds) + ")",
                Erasable.ERASED);
        photos.stream().filter(sheets::lock).forEach(sheets::dropIfUnnamed);
    }

    /** In one order for everybody, as they are about to be locked. */
    private List<SheetPhoto> photosOf(Collection<Long> entryIds) {
        return Sql.list(
                em,
                "SELECT DISTINCT s.id, e.sheet_photo FROM diary_evidence e JOIN diary_sheet s ON s.code = e.sheet"
                        + " WHERE e.sheet_photo IS NOT NULL AND e.entry_id IN (" + Sql.ids(entryIds) + ")"
                        + " ORDER BY s.id, e.sheet_photo",
                row -> new SheetPhoto(row.number(0), row.text(1)));
    }

    /** One who sent the same words twice has them once. */
    void addVoice(long sellerId, String hash, SpokenNote note, byte[] sealed, Instant now) {
        Sql.update(
                em,
                "INSERT IGNORE INTO diary_voice (hash, seller_id, type, bytes, sealed, taken_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                hash,
                sellerId,
                note.type(),
                note.bytes().length,
                sealed,
                now);
    }

    record Voice(String type, byte[] sealed) {}

    Optional<Voice> voice(long sellerId, String hash) {
        return Sql.first(
                em,
                "SELECT type, sealed FROM diary_voice WHERE seller_id = ?1 AND hash = ?2",
                row -> new Voice(row.text(0), row.bytes(1)),
                sellerId,
                hash);
    }

    /** Notes whose line never came. */
    void forgetVoices(Instant before, int most) {
        List<String[]> left = Sql.list(
                em,
                "SELECT v.seller_id, v.hash FROM diary_voice v WHERE v.taken_at < ?1 AND NOT EXISTS (SELECT 1 FROM"
                        + " diary_evidence e WHERE e.voice = v.hash) ORDER BY v.taken_at LIMIT ?2",
                row -> new String[] {String.valueOf(row.number(0)), row.text(1)},
                before,
                most);
        left.forEach(one -> Sql.update(
                em, "DELETE FROM diary_voice WHERE seller_id = ?1 AND hash = ?2", Long.valueOf(one[0]), one[1]));
    }
}
