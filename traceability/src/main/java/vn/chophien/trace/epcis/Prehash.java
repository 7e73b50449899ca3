package vn.chophien.trace.epcis;

import static vn.chophien.trace.epcis.PrehashParts.joined;
import static vn.chophien.trace.epcis.PrehashParts.member;
import static vn.chophien.trace.epcis.PrehashParts.object;
import static vn.chophien.trace.epcis.PrehashParts.sorted;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.chophien.trace.json.Json;

/**
 * Walks an event in the order of CBV 2.0, table 8-2, and writes its pre-hash string.
 *
 * <p>Names come before values and nothing between them; lists are sorted by code point once all values have their
 * canonical spelling; what is empty is left out.
 */
final class Prehash {

    private final HashValue value;
    private final PrehashParts parts;
    private final StringBuilder text = new StringBuilder();

    Prehash(Namespaces namespaces) {
        this.value = new HashValue(namespaces);
        this.parts = new PrehashParts(namespaces, value);
    }

    String of(Json.Obj event) {
        String type = event.text("type").orElseThrow(() -> new InvalidEvent("The event has no type."));
        text.append("eventType=").append(type);
        single(event, "eventTime", value::time);
        single(event, "eventTimeZoneOffset", value::literal);
        certificates(event);
        ids(event, "epcList");
        single(event, "parentID", value::plain);
        ids(event, "inputEPCList");
        ids(event, "childEPCs");
        quantities(event, "quantityList");
        quantities(event, "childQuantityList");
        quantities(event, "inputQuantityList");
        ids(event, "outputEPCList");
        quantities(event, "outputQuantityList");
        single(event, "action", value::literal);
        single(event, "transformationID", value::plain);
        single(event, "bizStep", step -> value.word(Vocabulary.BIZ_STEP, step));
        single(event, "disposition", found -> value.word(Vocabulary.DISPOSITION, found));
        persistent(event);
        place(event, "readPoint");
        place(event, "bizLocation");
        typed(event, "bizTransactionList", "bizTransaction", Vocabulary.BIZ_TRANSACTION_TYPE);
        typed(event, "sourceList", "source", Vocabulary.SOURCE_OR_DESTINATION_TYPE);
        typed(event, "destinationList", "destination", Vocabulary.SOURCE_OR_DESTINATION_TYPE);
        list(event, "sensorElementList", new SensorPrehash(value, parts)::element);
        event.get("ilmd").filter(Json.Obj.class::isInstance).ifPresent(ilmd -> {
            String inside = parts.members((Json.Obj) ilmd);
            text.append(inside.isEmpty() ? "" : "ilmd" + inside);
        });
        return text.append(userExtensions(event)).toString();
    }

    private void single(Json.Obj event, String name, Function<Json, String> spelling) {
        event.get(name)
                .map(spelling)
                .filter(spelled -> !spelled.isEmpty())
                .ifPresent(spelled -> text.append(name).append('=').append(spelled));
    }

    /** One URI or several, which are written without the name of a list. */
    private void certificates(Json.Obj event) {
        event.get("certificationInfo")
                .map(found -> found instanceof Json.Arr list ? list.elements() : List.of(found))
                .ifPresent(found -> text.append(sorted(found, one -> "certificationInfo=" + value.plain(one))));
    }

    private void ids(Json.Obj event, String name) {
        list(event, name, epc -> "epc=" + value.plain(epc));
    }

    private void quantities(Json.Obj event, String name) {
        list(
                event,
                name,
                element -> "quantityElement"
                        + member(object(element), "epcClass", value::plain)
                        + member(object(element), "quantity", value::plain)
                        + member(object(element), "uom", value::literal));
    }

    private void persistent(Json.Obj event) {
        event.get("persistentDisposition").map(PrehashParts::object).ifPresent(both -> {
            text.append("persistentDisposition");
            for (String change : List.of("set", "unset")) {
                text.append(sorted(both.list(change), one -> change + "=" + value.word(Vocabulary.DISPOSITION, one)));
            }
        });
    }

    private void place(Json.Obj event, String name) {
        event.get(name)
                .map(PrehashParts::object)
                .ifPresent(place -> text.append(name).append(member(place, "id", value::plain)));
    }

    /** What others add to the event itself or to one of its places, of which the latter keep the name of the place. */
    private String userExtensions(Json.Obj event) {
        List<String> spelled = new ArrayList<>(parts.extensions(event));
        for (String name : List.of("readPoint", "bizLocation")) {
            event.get(name)
                    .map(place -> joined(parts.extensions(object(place))))
                    .filter(inside -> !inside.isEmpty())
                    .ifPresent(inside -> spelled.add(name + inside));
        }
        return joined(spelled);
    }

    private void typed(Json.Obj event, String name, String what, Vocabulary kind) {
        list(
                event,
                name,
                element -> member(object(element), "type", type -> value.word(kind, type))
                        + member(object(element), what, value::plain));
    }

    private void list(Json.Obj event, String name, Function<Json, String> spelling) {
        List<Json> elements = event.list(name);
        if (!elements.isEmpty()) {
            text.append(name).append(sorted(elements, spelling));
        }
    }
}
