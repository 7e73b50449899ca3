package vn.chophien.trace.epcis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.chophien.trace.json.Json;

/**
 * Walks an event in the order of CBV 2.0, table 8-2, and writes its pre-hash string.
 *
 * <p>Names come before values and nothing between them; lists are sorted by code point once all values have their
 * canonical spelling; what is empty is left out.
 */
final class Prehash {

    private static final Set<String> SENSOR_TIMES = Set.of("time", "startTime", "endTime");
    private static final Set<String> SENSOR_TEXTS = Set.of("stringValue", "hexBinaryValue", "uom");

    private static final List<String> SENSOR_METADATA = List.of(
            "time",
            "startTime",
            "endTime",
            "deviceID",
            "deviceMetadata",
            "rawData",
            "dataProcessingMethod",
            "bizRules");

    private static final List<String> SENSOR_REPORT = List.of(
            "type",
            "exception",
            "deviceID",
            "deviceMetadata",
            "rawData",
            "dataProcessingMethod",
            "time",
            "microorganism",
            "chemicalSubstance",
            "value",
            "component",
            "stringValue",
            "booleanValue",
            "hexBinaryValue",
            "uriValue",
            "minValue",
            "maxValue",
            "meanValue",
            "sDev",
            "percRank",
            "percValue",
            "uom",
            "coordinateReferenceSystem");

    private final Namespaces namespaces;
    private final HashValue value;
    private final StringBuilder text = new StringBuilder();

    Prehash(Namespaces namespaces) {
        this.namespaces = namespaces;
        this.value = new HashValue(namespaces);
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
        list(event, "sensorElementList", this::sensorElement);
        event.get("ilmd").filter(Json.Obj.class::isInstance).ifPresent(ilmd -> {
            String inside = members((Json.Obj) ilmd, true);
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
        event.get("persistentDisposition").map(Prehash::object).ifPresent(both -> {
            text.append("persistentDisposition");
            for (String change : List.of("set", "unset")) {
                text.append(sorted(both.list(change), one -> change + "=" + value.word(Vocabulary.DISPOSITION, one)));
            }
        });
    }

    private void place(Json.Obj event, String name) {
        event.get(name)
                .map(Prehash::object)
                .ifPresent(place -> text.append(name).append(member(place, "id", value::plain)));
    }

    /** What others add to the event itself or to one of its places, of which the latter keep the name of the place. */
    private String userExtensions(Json.Obj event) {
        List<String> spelled = new ArrayList<>(extensionsOf(event, false));
        for (String name : List.of("readPoint", "bizLocation")) {
            event.get(name)
                    .map(place -> joined(extensionsOf(object(place), false)))
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

    private String sensorElement(Json given) {
        Json.Obj element = object(given);
        StringBuilder written = new StringBuilder("sensorElement");
        element.get("sensorMetadata")
                .map(Prehash::object)
                .ifPresent(
                        metadata -> written.append("sensorMetadata").append(sensorMembers(metadata, SENSOR_METADATA)));
        written.append(sorted(
                element.list("sensorReport"), report -> "sensorReport" + sensorMembers(object(report), SENSOR_REPORT)));
        return written.append(extensions(element)).toString();
    }

    private String sensorMembers(Json.Obj holder, List<String> names) {
        StringBuilder written = new StringBuilder();
        for (String name : names) {
            written.append(member(holder, name, found -> sensorValue(name, found)));
        }
        return written.append(extensions(holder)).toString();
    }

    private String sensorValue(String name, Json found) {
        if (SENSOR_TIMES.contains(name)) {
            return value.time(found);
        }
        if (SENSOR_TEXTS.contains(name)) {
            return value.literal(found);
        }
        return switch (name) {
            case "type" -> value.word(Vocabulary.MEASUREMENT, found);
            case "exception" -> value.word(Vocabulary.ALERT, found);
            case "component" -> value.word(Vocabulary.COMPONENT, found);
            default -> value.plain(found);
        };
    }

    private void list(Json.Obj event, String name, Function<Json, String> spelling) {
        List<Json> elements = event.list(name);
        if (!elements.isEmpty()) {
            text.append(name).append(sorted(elements, spelling));
        }
    }

    private static String sorted(List<Json> elements, Function<Json, String> spelling) {
        List<String> spelled = new ArrayList<>(elements.stream().map(spelling).toList());
        return joined(spelled);
    }

    /** Code points, not UTF-16 units, decide: the two differ above U+FFFF. */
    private static String joined(List<String> spelled) {
        spelled.sort((a, b) ->
                Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray()));
        return String.join("", spelled);
    }

    private static String member(Json.Obj holder, String name, Function<Json, String> spelling) {
        return holder.get(name).map(found -> name + "=" + spelling.apply(found)).orElse("");
    }

    /** Members that have a prefix, which is how the standard's own are told from those of others. */
    private String extensions(Json.Obj holder) {
        return members(holder, false);
    }

    private String members(Json.Obj holder, boolean bareToo) {
        return joined(extensionsOf(holder, bareToo));
    }

    private List<String> extensionsOf(Json.Obj holder, boolean bareToo) {
        List<String> spelled = new ArrayList<>();
        for (Map.Entry<String, Json> member : holder.members().entrySet()) {
            String name = member.getKey();
            boolean ours = !name.startsWith("@") && (bareToo || name.contains(":"));
            if (ours && !isComment(name)) {
                spelled.addAll(extension(namespaces.braced(name), member.getValue()));
            }
        }
        return spelled;
    }

    private boolean isComment(String name) {
        return name.equals("comment") || namespaces.expand(name).equals("http://www.w3.org/2000/01/rdf-schema#comment");
    }

    private List<String> extension(String name, Json found) {
        if (found instanceof Json.Arr list) {
            return list.elements().stream()
                    .flatMap(one -> extension(name, one).stream())
                    .toList();
        }
        if (found instanceof Json.Obj nested) {
            return List.of(name + members(nested, true));
        }
        return found == Json.Literal.NULL ? Collections.emptyList() : List.of(name + "=" + value.plain(found));
    }

    private static Json.Obj object(Json found) {
        if (found instanceof Json.Obj object) {
            return object;
        }
        throw new InvalidEvent("An object is expected where another value stands.");
    }
}
