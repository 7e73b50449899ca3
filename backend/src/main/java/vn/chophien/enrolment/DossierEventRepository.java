package vn.chophien.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

@ApplicationScoped
class DossierEventRepository {

    @PersistenceContext
    EntityManager em;

    /** @return its id */
    long add(
            long dossierId,
            DossierEvent.Kind kind,
            String who,
            @Nullable String words,
            List<DossierEvent.Ask> asks,
            Instant now) {
        Sql.update(
                em,
                "INSERT INTO seller_dossier_event (dossier_id, at, kind, who, words) VALUES (?1, ?2, ?3, ?4, ?5)",
                dossierId,
                now,
                kind.name(),
                who,
                words);
        long event = Sql.first(
                        em,
                        "SELECT MAX(id) FROM seller_dossier_event WHERE dossier_id = ?1",
                        row -> row.number(0),
                        dossierId)
                .orElseThrow();
        for (DossierEvent.Ask ask : asks) {
            Sql.update(
                    em,
                    "INSERT INTO seller_dossier_ask (event_id, field, words) VALUES (?1, ?2, ?3)",
                    event,
                    ask.field().name(),
                    ask.words());
        }
        return event;
    }

    /** In order. */
    List<DossierEvent> of(long dossierId) {
        Map<Long, List<DossierEvent.Ask>> asks = Sql.list(
                        em,
                        "SELECT a.event_id, a.field, a.words FROM seller_dossier_ask a"
                                + " JOIN seller_dossier_event e ON e.id = a.event_id WHERE e.dossier_id = ?1",
                        row -> Map.entry(
                                row.number(0), new DossierEvent.Ask(DossierField.valueOf(row.text(1)), row.text(2))),
                        dossierId)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return Sql.list(
                em,
                "SELECT id, at, kind, who, words FROM seller_dossier_event WHERE dossier_id = ?1 ORDER BY id",
                row -> new DossierEvent(
                        row.number(0),
                        row.instant(1),
                        DossierEvent.Kind.valueOf(row.text(2)),
                        row.text(3),
                        row.textOrNull(4),
                        asks.getOrDefault(row.number(0), List.of())),
                dossierId);
    }
}
