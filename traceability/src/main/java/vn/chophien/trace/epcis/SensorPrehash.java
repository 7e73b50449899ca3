package vn.chophien.trace.epcis;

import static vn.chophien.trace.epcis.PrehashParts.joined;
import static vn.chophien.trace.epcis.PrehashParts.member;
import static vn.chophien.trace.epcis.PrehashParts.object;
import static vn.chophien.trace.epcis.PrehashParts.sorted;

import java.util.List;
import java.util.Set;
import vn.chophien.trace.json.Json;

/** What sensors told, as a pre-hash string has it. CBV 2.0, 8.9.2; its members have an order of their own. */
final class SensorPrehash {

    private static final Set<String> TIMES = Set.of("time", "startTime", "endTime");
    private static final Set<String> TEXTS = Set.of("stringValue", "hexBinaryValue", "uom");

    private static final List<String> METADATA = List.of(
            "time",
            "startTime",
            "endTime",
            "deviceID",
            "deviceMetadata",
            "rawData",
            "dataProcessingMethod",
            "bizRules");

    private static final List<String> REPORT = List.of(
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

    private final HashValue value;
    private final PrehashParts parts;

    SensorPrehash(HashValue value, PrehashParts parts) {
        this.value = value;
        this.parts = parts;
    }

    String element(Json given) {
        Json.Obj element = object(given);
        StringBuilder written = new StringBuilder("sensorElement");
        element.get("sensorMetadata")
                .map(PrehashParts::object)
                .ifPresent(metadata -> written.append("sensorMetadata").append(members(metadata, METADATA)));
        written.append(
                sorted(element.list("sensorReport"), report -> "sensorReport" + members(object(report), REPORT)));
        return written.append(joined(parts.extensions(element))).toString();
    }

    private String members(Json.Obj holder, List<String> names) {
        StringBuilder written = new StringBuilder();
        for (String name : names) {
            written.append(member(holder, name, found -> value(name, found)));
        }
        return written.append(joined(parts.extensions(holder))).toString();
    }

    private String value(String name, Json found) {
        if (TIMES.contains(name)) {
            return value.time(found);
        }
        if (TEXTS.contains(name)) {
            return value.literal(found);
        }
        return switch (name) {
            case "type" -> value.word(Vocabulary.MEASUREMENT, found);
            case "exception" -> value.word(Vocabulary.ALERT, found);
            case "component" -> value.word(Vocabulary.COMPONENT, found);
            default -> value.plain(found);
        };
    }
}
