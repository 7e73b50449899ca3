package vn.chophien.trace.epcis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.chophien.trace.json.Json;

/** The members of each type of event, EPCIS 2.0, 7.3 and 7.4, in our own words. */
final class EventShapes {
    private static final Shape QUANTITY_ELEMENT = Shape.object(
            Map.of("epcClass", Shape.ID, "quantity", Shape.QUANTITY, "uom", Shape.UNIT), Set.of("epcClass"), false);

    private static final Shape QUANTITIES = Shape.list(QUANTITY_ELEMENT);
    private static final Shape EPCS = Shape.list(Shape.ID, 0, true);
    private static final Shape DISPOSITION = Shape.word(Vocabulary.DISPOSITION);
    private static final Shape PLACE = Shape.object(Map.of("id", Shape.ID), Set.of("id"), true);
    private static final Shape PARTY_TYPE = Shape.word(Vocabulary.SOURCE_OR_DESTINATION_TYPE);

    private static final Shape PERSISTENT = Shape.object(
            Map.of("set", Shape.list(DISPOSITION, 1, true), "unset", Shape.list(DISPOSITION, 1, true)),
            Set.of(),
            false);

    private static final Shape TRANSACTIONS = Shape.list(Shape.object(
            Map.of("type", Shape.word(Vocabulary.BIZ_TRANSACTION_TYPE), "bizTransaction", Shape.ID),
            Set.of("bizTransaction"),
            false));

    private static final Shape SOURCES =
            Shape.list(Shape.object(Map.of("type", PARTY_TYPE, "source", Shape.ID), Set.of("type", "source"), false));

    private static final Shape DESTINATIONS = Shape.list(
            Shape.object(Map.of("type", PARTY_TYPE, "destination", Shape.ID), Set.of("type", "destination"), false));

    private static final Shape SENSOR_METADATA = Shape.object(
            Map.of(
                    "time", Shape.TIME,
                    "startTime", Shape.TIME,
                    "endTime", Shape.TIME,
                    "deviceID", Shape.ID,
                    "deviceMetadata", Shape.ID,
                    "rawData", Shape.ID,
                    "dataProcessingMethod", Shape.ID,
                    "bizRules", Shape.ID),
            Set.of(),
            true);

    private static final Shape SENSOR_REPORT = Shape.object(
            Map.ofEntries(
                    Map.entry("type", Shape.word(Vocabulary.MEASUREMENT)),
                    Map.entry("exception", Shape.word(Vocabulary.ALERT)),
                    Map.entry("deviceID", Shape.ID),
                    Map.entry("deviceMetadata", Shape.ID),
                    Map.entry("rawData", Shape.ID),
                    Map.entry("dataProcessingMethod", Shape.ID),
                    Map.entry("bizRules", Shape.ID),
                    Map.entry("time", Shape.TIME),
                    Map.entry("microorganism", Shape.PLAIN_URI),
                    Map.entry("chemicalSubstance", Shape.PLAIN_URI),
                    Map.entry("coordinateReferenceSystem", Shape.PLAIN_URI),
                    Map.entry("value", Shape.DECIMAL),
                    Map.entry("component", Shape.word(Vocabulary.COMPONENT)),
                    Map.entry("stringValue", Shape.TEXT),
                    Map.entry("booleanValue", Shape.FLAG),
                    Map.entry("hexBinaryValue", Shape.HEX),
                    Map.entry("uriValue", Shape.PLAIN_URI),
                    Map.entry("minValue", Shape.DECIMAL),
                    Map.entry("maxValue", Shape.DECIMAL),
                    Map.entry("meanValue", Shape.DECIMAL),
                    Map.entry("sDev", Shape.DECIMAL),
                    Map.entry("percRank", Shape.DECIMAL),
                    Map.entry("percValue", Shape.DECIMAL),
                    Map.entry("uom", Shape.TEXT)),
            Set.of("type"),
            true);

    private static final Shape SENSORS = Shape.list(Shape.object(
            Map.of("sensorMetadata", SENSOR_METADATA, "sensorReport", Shape.list(SENSOR_REPORT, 1, false)),
            Set.of("sensorReport"),
            true));

    private static final Shape ERROR = Shape.object(
            Map.of(
                    "declarationTime", Shape.TIME,
                    "reason", Shape.word(Vocabulary.ERROR_REASON),
                    "correctiveEventIDs", Shape.list(Shape.PLAIN_URI)),
            Set.of("declarationTime"),
            true);

    /** What every event may have. */
    private static final Map<String, Shape> COMMON = Map.of(
            "@context", Shape.ANY,
            "type", Shape.TEXT,
            "eventTime", Shape.TIME,
            "recordTime", Shape.TIME,
            "eventTimeZoneOffset", Shape.OFFSET,
            "eventID", Shape.PLAIN_URI,
            "certificationInfo", Shape.oneOrMany(Shape.ID),
            "errorDeclaration", ERROR);

    private static final Set<String> REQUIRED = Set.of("type", "eventTime", "eventTimeZoneOffset");

    /** What the five types of the standard share beyond that. */
    private static final Map<String, Shape> STANDARD = Map.of(
            "bizStep", Shape.word(Vocabulary.BIZ_STEP),
            "disposition", DISPOSITION,
            "readPoint", PLACE,
            "bizLocation", PLACE,
            "bizTransactionList", TRANSACTIONS,
            "sourceList", SOURCES,
            "destinationList", DESTINATIONS,
            "sensorElementList", SENSORS);

    private static final Shape ILMD = Shape.object(Map.of(), Set.of(), true);

    private static final Map<String, Shape> CHILDREN =
            Map.of("parentID", Shape.ID, "childEPCs", EPCS, "childQuantityList", QUANTITIES, "action", Shape.ACTION);

    private static final Map<String, Shape> BY_TYPE = Map.of(
            "ObjectEvent",
                    standard(
                            Map.of(
                                    "epcList", EPCS,
                                    "quantityList", QUANTITIES,
                                    "action", Shape.ACTION,
                                    "persistentDisposition", PERSISTENT,
                                    "ilmd", ILMD),
                            "action"),
            "AggregationEvent", standard(CHILDREN, "action"),
            "AssociationEvent", standard(CHILDREN, "action", "parentID"),
            "TransactionEvent",
                    standard(
                            Map.of(
                                    "parentID",
                                    Shape.ID,
                                    "epcList",
                                    EPCS,
                                    "quantityList",
                                    QUANTITIES,
                                    "action",
                                    Shape.ACTION),
                            "action",
                            "bizTransactionList"),
            "TransformationEvent",
                    standard(Map.of(
                            "inputEPCList", EPCS,
                            "inputQuantityList", QUANTITIES,
                            "outputEPCList", EPCS,
                            "outputQuantityList", QUANTITIES,
                            "transformationID", Shape.ID,
                            "persistentDisposition", PERSISTENT,
                            "ilmd", ILMD)));

    /** Events of types that others define, EPCIS 2.0, 7.4.8: what is common is checked, the rest is theirs. */
    private static final Shape EXTENDED = (value, at, findings) -> {
        if (value instanceof Json.Obj event) {
            REQUIRED.stream()
                    .filter(name -> event.get(name).isEmpty())
                    .sorted()
                    .forEach(name -> findings.add(Findings.under(at, name), Rule.REQUIRED));
            event.text("type").ifPresent(type -> findings.require(Shape.isUri(type), at + "/type", Rule.WORD));
            COMMON.forEach((name, shape) ->
                    event.get(name).ifPresent(member -> shape.check(member, Findings.under(at, name), findings)));
        }
    };

    private EventShapes() {}

    static Shape of(String type) {
        return BY_TYPE.getOrDefault(type, EXTENDED);
    }

    private static Shape standard(Map<String, Shape> own, String... required) {
        Map<String, Shape> members = new HashMap<>(COMMON);
        members.putAll(STANDARD);
        members.putAll(own);
        Set<String> all = new HashSet<>(REQUIRED);
        all.addAll(Set.of(required));
        return Shape.object(members, all, true);
    }
}
