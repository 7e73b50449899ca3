package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.ledger.Fact;
import vn.chophien.ledger.Subject;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;

/** Reads diary entries as they are sealed. */
@ApplicationScoped
class DiarySealRepository {

    /** Columns that go into the seal as text, by the name that they have there. */
    private static final Map<String, String> DATA = DiaryColumn.sealed();

    private static final String ENTRIES = """
            SELECT d.id, d.kind, d.season_id, d.occurred_at, d.captured_at, d.received_at, s.name, p.name, d.corrects_id,
                   d.entered_by, e.sheet, e.sheet_row, e.sheet_photo, e.place, e.voice, %s
            FROM diary_entry d
            JOIN season n ON n.id = d.season_id
            JOIN production_site p ON p.id = n.site_id
            JOIN seller s ON s.id = p.seller_id
            LEFT JOIN diary_evidence e ON e.entry_id = d.id
            WHERE d.id IN (%s)
            """;

    private static final int FIRST_DATA = 15;

    @PersistenceContext
    EntityManager em;

    List<Long> ids(long after, int most) {
        return Sql.list(
                em, "SELECT id FROM diary_entry WHERE id > ?1 ORDER BY id LIMIT ?2", row -> row.number(0), after, most);
    }

    Map<Long, Fact> facts(Collection<Long> ids) {
        Map<Long, Fact> facts = new LinkedHashMap<>();
        Map<Long, List<Fact.File>> photos = photos(ids);
        String columns = "d." + String.join(", d.", DATA.values());
        Sql.list(em, ENTRIES.formatted(columns, Sql.ids(ids)), row -> row)
                .forEach(row -> facts.put(row.number(0), fact(row, photos.getOrDefault(row.number(0), List.of()))));
        return facts;
    }

    private Map<Long, List<Fact.File>> photos(Collection<Long> ids) {
        Map<Long, List<Fact.File>> photos = new LinkedHashMap<>();
        Sql.list(
                        em,
                        "SELECT f.entry_id, f.hash, LENGTH(p.large) FROM diary_photo f JOIN picture p ON p.hash = f.hash"
                                + " WHERE f.entry_id IN (" + Sql.ids(ids) + ") ORDER BY f.entry_id, f.position",
                        row -> row)
                .forEach(row -> photos.computeIfAbsent(row.number(0), id -> new ArrayList<>())
                        .add(new Fact.File(row.text(1), "image/jpeg", row.number(2))));
        return photos;
    }

    private static Map<String, String> privately(Row row) {
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("enteredBy", row.text(9));
        put(hidden, "sheetPhoto", row.textOrNull(12));
        put(hidden, "phonePlace", row.textOrNull(13));
        put(hidden, "voice", row.textOrNull(14));
        return hidden;
    }

    private static void put(Map<String, String> hidden, String name, @Nullable String value) {
        if (value != null) {
            hidden.put(name, value);
        }
    }

    private static Fact fact(Row row, List<Fact.File> photos) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("day", Times.dayOf(row.instant(3)).toString());
        List<String> names = new ArrayList<>(DATA.keySet());
        for (int i = 0; i < names.size(); i++) {
            if (!row.isNull(FIRST_DATA + i)) {
                data.put(names.get(i), row.text(FIRST_DATA + i));
            }
        }
        if (!row.isNull(10)) {
            data.put("sheet", row.text(10));
            data.put("sheetRow", String.valueOf(row.number(11)));
        }
        return new Fact(
                row.text(1),
                Subject.season(row.number(2)),
                row.instant(3),
                row.instant(4),
                row.instant(5),
                row.text(6),
                null,
                row.text(7),
                data,
                List.of(),
                row.numberOrNull(8),
                privately(row),
                photos);
    }
}
