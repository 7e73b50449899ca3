package vn.chophien.trace.epcis;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.json.Json;

/**
 * What questions about events are asked by, drawn out of one event; EPCIS 2.0, 8.2.7.1. Every id and word has one
 * spelling, so that an EPC URN finds the Digital Link of the same thing.
 *
 * <p>The event must have passed {@link EventRules}.
 */
public record EventFacts(
        String type,
        Instant eventTime,
        String offset,
        @Nullable String action,
        @Nullable String bizStep,
        @Nullable String disposition,
        @Nullable String readPoint,
        @Nullable String bizLocation,
        @Nullable String transformationId,
        @Nullable Instant errorTime,
        @Nullable String errorReason,
        List<EventRef> refs) {

    /** Draws out the facts; prefixes of the event's own context are added to {@code namespaces}. */
    public static EventFacts of(Json.Obj event, Namespaces namespaces) {
        Namespaces all = namespaces.with(event);
        Optional<Json.Obj> error = object(event, "errorDeclaration");
        return new EventFacts(
                event.text("type").orElseThrow(),
                time(event, "eventTime").orElseThrow(),
                event.text("eventTimeZoneOffset").orElseThrow(),
                event.text("action").orElse(null),
                word(event, "bizStep", Vocabulary.BIZ_STEP, all),
                word(event, "disposition", Vocabulary.DISPOSITION, all),
                object(event, "readPoint")
                        .flatMap(place -> place.text("id"))
                        .map(EventFacts::id)
                        .orElse(null),
                object(event, "bizLocation")
                        .flatMap(place -> place.text("id"))
                        .map(EventFacts::id)
                        .orElse(null),
                event.text("transformationID").map(EventFacts::id).orElse(null),
                error.flatMap(declared -> time(declared, "declarationTime")).orElse(null),
                error.map(declared -> word(declared, "reason", Vocabulary.ERROR_REASON, all))
                        .orElse(null),
                new EventRefs(event, all).all());
    }

    /** The one spelling of an id: a constrained canonical Digital Link where it is a GS1 key, else as it is. */
    public static String id(String uri) {
        return CanonicalId.of(uri);
    }

    private static @Nullable String word(Json.Obj holder, String name, Vocabulary list, Namespaces namespaces) {
        return holder.text(name)
                .map(value -> list.uri(namespaces.expand(value)))
                .orElse(null);
    }

    private static Optional<Instant> time(Json.Obj holder, String name) {
        return holder.text(name).map(text -> OffsetDateTime.parse(text).toInstant());
    }

    static Optional<Json.Obj> object(Json.Obj holder, String name) {
        return holder.get(name).filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
    }
}
