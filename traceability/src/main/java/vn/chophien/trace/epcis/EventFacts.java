package vn.chophien.trace.epcis;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** So many values of extensions are kept for questions; more make an event slow, not better known. */
    private static final int MOST_EXTENSIONS = 200;

    private static final int LONGEST_VALUE = 500;

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
                new Collecting(event, all).refs());
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

    private static Optional<Json.Obj> object(Json.Obj holder, String name) {
        return holder.get(name).filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
    }

    /** One walk over an event. */
    private static final class Collecting {
        private final Json.Obj event;
        private final Namespaces namespaces;
        private final List<EventRef> refs = new ArrayList<>();
        private int extensions;

        Collecting(Json.Obj event, Namespaces namespaces) {
            this.event = event;
            this.namespaces = namespaces;
        }

        List<EventRef> refs() {
            ids("epcList", EventRef.Role.EPC);
            ids("childEPCs", EventRef.Role.CHILD);
            ids("inputEPCList", EventRef.Role.IN);
            ids("outputEPCList", EventRef.Role.OUT);
            event.text("parentID").ifPresent(parent -> add(EventRef.Role.PARENT, "", id(parent)));
            quantities("quantityList", EventRef.Role.CLASS);
            quantities("childQuantityList", EventRef.Role.CHILD_CLASS);
            quantities("inputQuantityList", EventRef.Role.IN_CLASS);
            quantities("outputQuantityList", EventRef.Role.OUT_CLASS);
            typed("bizTransactionList", "bizTransaction", EventRef.Role.TRANSACTION, Vocabulary.BIZ_TRANSACTION_TYPE);
            typed("sourceList", "source", EventRef.Role.SOURCE, Vocabulary.SOURCE_OR_DESTINATION_TYPE);
            typed("destinationList", "destination", EventRef.Role.DESTINATION, Vocabulary.SOURCE_OR_DESTINATION_TYPE);
            object(event, "persistentDisposition").ifPresent(both -> {
                dispositions(both, "set", EventRef.Role.PERSISTENT_SET);
                dispositions(both, "unset", EventRef.Role.PERSISTENT_UNSET);
            });
            object(event, "errorDeclaration")
                    .ifPresent(error -> texts(error.list("correctiveEventIDs"))
                            .forEach(id -> add(EventRef.Role.CORRECTIVE, "", id)));
            event.list("sensorElementList").forEach(this::sensor);
            object(event, "ilmd").ifPresent(ilmd -> extensions(ilmd, EventRef.Role.ILMD, EventRef.Role.INNER_ILMD));
            extensions(event, EventRef.Role.FIELD, EventRef.Role.INNER);
            return List.copyOf(refs);
        }

        private void ids(String name, EventRef.Role role) {
            texts(event.list(name)).forEach(epc -> add(role, "", id(epc)));
        }

        private void quantities(String name, EventRef.Role role) {
            for (Json element : event.list(name)) {
                if (element instanceof Json.Obj quantity) {
                    BigDecimal amount = quantity.get("quantity").orElse(Json.Literal.NULL) instanceof Json.Num number
                            ? new BigDecimal(number.text())
                            : null;
                    String unit = quantity.text("uom").orElse(null);
                    quantity.text("epcClass").ifPresent(uri -> refs.add(new EventRef(role, "", id(uri), amount, unit)));
                }
            }
        }

        private void typed(String name, String what, EventRef.Role role, Vocabulary kinds) {
            for (Json element : event.list(name)) {
                if (element instanceof Json.Obj object) {
                    String kind = object.text("type")
                            .map(type -> kinds.uri(namespaces.expand(type)))
                            .orElse("");
                    object.text(what).ifPresent(uri -> add(role, kind, id(uri)));
                }
            }
        }

        private void dispositions(Json.Obj both, String name, EventRef.Role role) {
            texts(both.list(name)).forEach(word -> add(role, "", Vocabulary.DISPOSITION.uri(namespaces.expand(word))));
        }

        private void sensor(Json element) {
            if (element instanceof Json.Obj object) {
                object(object, "sensorMetadata").ifPresent(this::sensed);
                object.list("sensorReport").forEach(report -> {
                    if (report instanceof Json.Obj members) {
                        sensed(members);
                    }
                });
            }
        }

        private void sensed(Json.Obj members) {
            members.members().forEach((name, value) -> {
                if (name.equals("type") && value instanceof Json.Str type) {
                    add(EventRef.Role.SENSOR, name, Vocabulary.MEASUREMENT.uri(namespaces.expand(type.value())));
                } else {
                    single(value).ifPresent(text -> add(EventRef.Role.SENSOR, name, id(text)));
                }
            });
        }

        /** Members with a prefix, under their full names; what lies deeper has a role of its own. */
        private void extensions(Json.Obj holder, EventRef.Role here, EventRef.Role deeper) {
            for (Map.Entry<String, Json> member : holder.members().entrySet()) {
                if (member.getKey().contains(":")) {
                    extension(namespaces.expand(member.getKey()), member.getValue(), here, deeper);
                }
            }
        }

        private void extension(String name, Json value, EventRef.Role here, EventRef.Role deeper) {
            if (value instanceof Json.Arr list) {
                list.elements().forEach(one -> extension(name, one, here, deeper));
            } else if (value instanceof Json.Obj nested) {
                extensions(nested, deeper, deeper);
            } else if (++extensions <= MOST_EXTENSIONS) {
                single(value).ifPresent(text -> add(here, name, id(text)));
            }
        }

        private void add(EventRef.Role role, String kind, String value) {
            if (kind.length() <= LONGEST_VALUE && value.length() <= LONGEST_VALUE) {
                refs.add(new EventRef(role, kind, value, null, null));
            }
        }

        private static List<String> texts(List<Json> values) {
            return values.stream().flatMap(value -> single(value).stream()).toList();
        }

        private static Optional<String> single(Json value) {
            if (value instanceof Json.Str text) {
                return Optional.of(text.value());
            }
            if (value instanceof Json.Num number) {
                return Optional.of(number.text());
            }
            return value == Json.Literal.TRUE || value == Json.Literal.FALSE
                    ? Optional.of(value == Json.Literal.TRUE ? "true" : "false")
                    : Optional.empty();
        }
    }
}
