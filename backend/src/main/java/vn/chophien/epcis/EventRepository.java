package vn.chophien.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sha256;
import vn.chophien.shared.Sql;
import vn.chophien.trace.epcis.EventFacts;
import vn.chophien.trace.epcis.EventRef;
import vn.chophien.trace.json.Json;

/** Events and what they name. Rows are only ever added. */
@ApplicationScoped
class EventRepository {

    private static final String INSERT = """
            INSERT INTO epcis_event (event_id, event_hash, declares_error, source, source_id, key_id, seller_id, type,
                event_time, record_time, action, biz_step, disposition, read_point, biz_location, transformation_id,
                error_time, error_reason, body)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
            """;

    private static final int HASH_BYTES = 16;

    @PersistenceContext
    EntityManager em;

    /**
     * What is known of an event that has the same id or the same content.
     *
     * @param keyId of the partner who told it; null: we did
     */
    record Known(String eventId, String hash, @Nullable Long keyId) {}

    void add(NewEvent event) {
        EventFacts facts = event.facts();
        Sql.update(
                em,
                INSERT,
                event.event().id(),
                event.event().hash(),
                event.event().declaresError(),
                event.source(),
                event.sourceId(),
                event.keyId(),
                event.sellerId(),
                facts.type(),
                facts.eventTime(),
                event.recordTime(),
                facts.action(),
                facts.bizStep(),
                facts.disposition(),
                facts.readPoint(),
                facts.bizLocation(),
                facts.transformationId(),
                facts.errorTime(),
                facts.errorReason(),
                Json.write(event.event().recorded(event.recordTime())));
        long row = Sql.first(em, "SELECT LAST_INSERT_ID()", found -> found.number(0))
                .orElseThrow();
        List<EventRef> refs = facts.refs();
        Sql.insert(
                em,
                "INSERT INTO epcis_event_ref (event_row, position, role, kind, value_hash, value, quantity, unit)",
                IntStream.range(0, refs.size())
                        .mapToObj(position -> row(row, position, refs.get(position)))
                        .toList());
    }

    private static @Nullable Object[] row(long event, int position, EventRef ref) {
        return new @Nullable Object[] {
            event,
            position,
            ref.role().name(),
            ref.kind(),
            hash(ref.value()),
            ref.value(),
            ref.quantity() == null ? null : ref.quantity().setScale(6, RoundingMode.HALF_UP),
            ref.unit()
        };
    }

    /** An event that was told before, by its id or by its content. */
    Optional<Known> find(String eventId, String hash, boolean declaresError) {
        return Sql.first(
                em,
                "SELECT event_id, event_hash, key_id FROM epcis_event WHERE declares_error = ?3 AND (event_id = ?1 OR event_hash = ?2)",
                row -> new Known(row.text(0), row.text(1), row.numberOrNull(2)),
                eventId,
                hash,
                declaresError);
    }

    /** What was made, in one step, of things that went into a transformation. */
    List<String> madeOf(Collection<String> things) {
        if (things.isEmpty()) {
            return List.of();
        }
        List<String> list = List.copyOf(things);
        return Sql.list(
                em,
                "SELECT DISTINCT made.value FROM epcis_event_ref used JOIN epcis_event_ref made"
                        + " ON made.event_row = used.event_row AND made.role IN ('OUT', 'OUT_CLASS')"
                        + " WHERE used.role IN ('IN', 'IN_CLASS') AND used.value_hash IN (" + Sql.marks(list.size())
                        + ")",
                row -> row.text(0),
                list.stream().map(EventRepository::hash).toArray());
    }

    /** The beginning of the SHA-256 of a value, by which rows are found whatever its length. */
    static byte[] hash(String value) {
        byte[] whole = Sha256.of(value);
        return Arrays.copyOf(whole, HASH_BYTES);
    }
}
