package vn.chophien.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class TemplateRepository {

    private static final int MOST = 50;

    @PersistenceContext
    EntityManager em;

    /** The last change of each template that was ever changed, by code. */
    Map<String, TemplateChange> newest() {
        Map<String, TemplateChange> changes = new HashMap<>();
        Sql.list(
                        em,
                        "SELECT t.id, t.title, t.body, t.sms, t.since, t.set_by, t.code FROM message_template t"
                                + " WHERE t.id = (SELECT MAX(n.id) FROM message_template n WHERE n.code = t.code)",
                        row -> Map.entry(row.text(6), change(row)))
                .forEach(one -> changes.put(one.getKey(), one.getValue()));
        return changes;
    }

    /** The newest first. */
    List<TemplateChange> history(String code) {
        return Sql.list(
                em,
                "SELECT id, title, body, sms, since, set_by FROM message_template WHERE code = ?1 ORDER BY id DESC"
                        + " LIMIT ?2",
                TemplateRepository::change,
                code,
                MOST);
    }

    void add(String code, @Nullable TemplateWords words, String by, Instant now) {
        Sql.update(
                em,
                "INSERT INTO message_template (code, title, body, sms, since, set_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                code,
                words == null ? null : words.title(),
                words == null ? null : words.body(),
                words == null ? null : words.sms(),
                now,
                by);
    }

    private static TemplateChange change(Row row) {
        String title = row.textOrNull(1);
        return new TemplateChange(
                row.number(0),
                title == null ? null : new TemplateWords(title, row.text(2), row.text(3)),
                row.instant(4),
                row.text(5));
    }
}
