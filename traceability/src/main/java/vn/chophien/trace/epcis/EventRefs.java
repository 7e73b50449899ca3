package vn.chophien.trace.epcis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chophien.trace.epcis.EventRef.Role;
import vn.chophien.trace.json.Json;

/** One walk over an event, for everything that it names. */
final class EventRefs {
    /** So many values of extensions are kept for questions; more make an event slow, not better known. */
    private static final int MOST_EXTENSIONS = 200;

    private static final int LONGEST_VALUE = 500;

    private final Json.Obj event;
    private final Namespaces namespaces;
    private final List<EventRef> refs = new ArrayList<>();
    private int extensions;

    EventRefs(Json.Obj event, Namespaces namespaces) {
        this.event = event;
        this.namespaces = namespaces;
    }

    List<EventRef> all() {
        ids("epcList", Role.EPC);
        ids("childEPCs", Role.CHILD);
        ids("inputEPCList", Role.IN);
        ids("outputEPCList", Role.OUT);
        event.text("parentID").ifPresent(parent -> add(Role.PARENT, "", EventFacts.id(parent)));
        quantities("quantityList", Role.CLASS);
        quantities("childQuantityList", Role.CHILD_CLASS);
        quantities("inputQuantityList", Role.IN_CLASS);
        quantities("outputQuantityList", Role.OUT_CLASS);
        typed("bizTransactionList", "bizTransaction", Role.TRANSACTION, Vocabulary.BIZ_TRANSACTION_TYPE);
        typed("sourceList", "source", Role.SOURCE, Vocabulary.SOURCE_OR_DESTINATION_TYPE);
        typed("destinationList", "destination", Role.DESTINATION, Vocabulary.SOURCE_OR_DESTINATION_TYPE);
        EventFacts.object(event, "persistentDisposition").ifPresent(both -> {
            dispositions(both, "set", Role.PERSISTENT_SET);
            dispositions(both, "unset", Role.PERSISTENT_UNSET);
        });
        EventFacts.object(event, "errorDeclaration")
                .ifPresent(
                        error -> texts(error.list("correctiveEventIDs")).forEach(id -> add(Role.CORRECTIVE, "", id)));
        event.list("sensorElementList").forEach(this::sensor);
        EventFacts.object(event, "ilmd").ifPresent(ilmd -> extensions(ilmd, Role.ILMD, Role.INNER_ILMD));
        extensions(event, Role.FIELD, Role.INNER);
        return List.copyOf(refs);
    }

    private void ids(String name, EventRef.Role role) {
        texts(event.list(name)).forEach(epc -> add(role, "", EventFacts.id(epc)));
    }

    private void quantities(String name, EventRef.Role role) {
        for (Json element : event.list(name)) {
            if (element instanceof Json.Obj quantity) {
                BigDecimal amount = quantity.get("quantity").orElse(Json.Literal.NULL) instanceof Json.Num number
                        ? new BigDecimal(number.text())
                        : null;
                String unit = quantity.text("uom").orElse(null);
                quantity.text("epcClass")
                        .ifPresent(uri -> refs.add(new EventRef(role, "", EventFacts.id(uri), amount, unit)));
            }
        }
    }

    private void typed(String name, String what, EventRef.Role role, Vocabulary kinds) {
        for (Json element : event.list(name)) {
            if (element instanceof Json.Obj object) {
                String kind = object.text("type")
                        .map(type -> kinds.uri(namespaces.expand(type)))
                        .orElse("");
                object.text(what).ifPresent(uri -> add(role, kind, EventFacts.id(uri)));
            }
        }
    }

    private void dispositions(Json.Obj both, String name, EventRef.Role role) {
        texts(both.list(name)).forEach(word -> add(role, "", Vocabulary.DISPOSITION.uri(namespaces.expand(word))));
    }

    private void sensor(Json element) {
        if (element instanceof Json.Obj object) {
            EventFacts.object(object, "sensorMetadata").ifPresent(this::sensed);
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
                add(Role.SENSOR, name, Vocabulary.MEASUREMENT.uri(namespaces.expand(type.value())));
            } else {
                single(value).ifPresent(text -> add(Role.SENSOR, name, EventFacts.id(text)));
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
            single(value).ifPresent(text -> add(here, name, EventFacts.id(text)));
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
