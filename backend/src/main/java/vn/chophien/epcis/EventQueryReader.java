package vn.chophien.epcis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.epcis.EventFacts;
import vn.chophien.trace.epcis.EventRef.Role;
import vn.chophien.trace.epcis.Namespaces;
import vn.chophien.trace.epcis.Vocabulary;

/**
 * Reads the query language of EPCIS 2.0, 8.2.7.1, as REST writes it (12.7): values of one parameter are parted by a bar
 * and any of them will do; all parameters must hold.
 */
final class EventQueryReader {

    static final int USUAL_PAGE = 30;
    static final int LARGEST_PAGE = 200;
    private static final int MOST_PARAMETERS = 50;

    private static final Map<String, Role[]> MATCHES = Map.of(
            "MATCH_epc", new Role[] {Role.EPC, Role.CHILD},
            "MATCH_parentID", new Role[] {Role.PARENT},
            "MATCH_inputEPC", new Role[] {Role.IN},
            "MATCH_outputEPC", new Role[] {Role.OUT},
            "MATCH_anyEPC", new Role[] {Role.EPC, Role.CHILD, Role.PARENT, Role.IN, Role.OUT},
            "MATCH_epcClass", new Role[] {Role.CLASS, Role.CHILD_CLASS},
            "MATCH_inputEPCClass", new Role[] {Role.IN_CLASS},
            "MATCH_outputEPCClass", new Role[] {Role.OUT_CLASS},
            "MATCH_anyEPCClass", new Role[] {Role.CLASS, Role.CHILD_CLASS, Role.IN_CLASS, Role.OUT_CLASS});

    private static final List<String> SENSOR_FIELDS = List.of(
            "type",
            "deviceID",
            "dataProcessingMethod",
            "microorganism",
            "chemicalSubstance",
            "bizRules",
            "stringValue",
            "hexBinaryValue",
            "uriValue",
            "booleanValue");

    private final Namespaces namespaces;
    private final QueryConditions conditions = new QueryConditions();
    private boolean isByRecordTime;
    private boolean isOrdered;
    private boolean isAscending;
    private int perPage = USUAL_PAGE;
    private @Nullable Integer countLimit;
    private @Nullable Integer maxCount;
    private @Nullable String pageToken;

    private EventQueryReader(Namespaces namespaces) {
        this.namespaces = namespaces;
    }

    /** Reads parameters as they came; throws {@link EpcisFailure} for one that is not known or cannot be read. */
    static EventQuery read(Map<String, List<String>> parameters, Namespaces namespaces) {
        if (parameters.size() > MOST_PARAMETERS) {
            throw EpcisFailure.of(EpcisProblem.QUERY_PARAMETER, "Câu hỏi có quá nhiều tham số.");
        }
        EventQueryReader reader = new EventQueryReader(namespaces);
        TreeMap<String, List<String>> sorted = new TreeMap<>(parameters);
        sorted.forEach(reader::read);
        if (reader.countLimit != null && reader.maxCount != null) {
            throw EpcisFailure.parameter("maxEventCount", "Chỉ dùng một trong hai: eventCountLimit, maxEventCount.");
        }
        if (reader.countLimit != null && !reader.isOrdered) {
            throw EpcisFailure.parameter("eventCountLimit", "eventCountLimit cần có orderBy.");
        }
        sorted.keySet().removeAll(List.of("perPage", "nextPageToken"));
        return new EventQuery(
                reader.conditions.all(),
                reader.isByRecordTime,
                reader.isAscending,
                reader.perPage,
                reader.countLimit,
                reader.maxCount,
                reader.pageToken,
                sorted.toString());
    }

    private void read(String name, List<String> given) {
        switch (name) {
            case "perPage" -> perPage = QueryValues.whole(name, given, LARGEST_PAGE);
            case "nextPageToken" -> pageToken = QueryValues.single(name, given);
            case "eventCountLimit" -> countLimit = QueryValues.whole(name, given, Integer.MAX_VALUE);
            case "maxEventCount" -> maxCount = QueryValues.whole(name, given, Integer.MAX_VALUE);
            case "orderBy" -> {
                isByRecordTime = QueryValues.choice(name, given, "eventTime", "recordTime")
                        .equals("recordTime");
                isOrdered = true;
            }
            case "orderDirection" ->
                isAscending = QueryValues.choice(name, given, "ASC", "DESC").equals("ASC");
            case "EXISTS_errorDeclaration" ->
                conditions.declaresError(
                        QueryValues.choice(name, given, "true", "false").equals("true"));
            default -> condition(name, given);
        }
    }

    private void condition(String name, List<String> given) {
        switch (name) {
            case "eventType" -> conditions.column("e.type", QueryValues.uris(name, given, UnaryOperator.identity()));
            case "EQ_action" -> conditions.column("e.action", QueryValues.uris(name, given, UnaryOperator.identity()));
            case "EQ_bizStep" -> conditions.column("e.biz_step", words(name, given, Vocabulary.BIZ_STEP));
            case "EQ_disposition" -> conditions.column("e.disposition", words(name, given, Vocabulary.DISPOSITION));
            case "EQ_errorReason" -> conditions.column("e.error_reason", words(name, given, Vocabulary.ERROR_REASON));
            case "EQ_readPoint" -> conditions.column("e.read_point", QueryValues.ids(name, given));
            case "EQ_bizLocation" -> conditions.column("e.biz_location", QueryValues.ids(name, given));
            case "WD_readPoint" -> conditions.within("e.read_point", QueryValues.ids(name, given));
            case "WD_bizLocation" -> conditions.within("e.biz_location", QueryValues.ids(name, given));
            case "EQ_transformationID" -> conditions.column("e.transformation_id", QueryValues.ids(name, given));
            case "EQ_eventID" ->
                conditions.column("e.event_id", QueryValues.uris(name, given, UnaryOperator.identity()));
            case "EQ_correctiveEventID" ->
                conditions.named("", QueryValues.uris(name, given, UnaryOperator.identity()), Role.CORRECTIVE);
            case "EQ_persistentDisposition_set" ->
                conditions.named("", words(name, given, Vocabulary.DISPOSITION), Role.PERSISTENT_SET);
            case "EQ_persistentDisposition_unset" ->
                conditions.named("", words(name, given, Vocabulary.DISPOSITION), Role.PERSISTENT_UNSET);
            default -> matched(name, given);
        }
    }

    private void matched(String name, List<String> given) {
        Role[] roles = MATCHES.get(name);
        if (roles != null) {
            conditions.things(QueryValues.values(name, given), roles);
        } else if (name.matches("(GE|LT)_(eventTime|recordTime|errorDeclarationTime)")) {
            conditions.time(name, given);
        } else if (name.matches("(EQ|GT|GE|LT|LE)_quantity")) {
            conditions.quantity(name, given);
        } else if (name.startsWith("EQ_bizTransaction_")) {
            kind(name, given, "EQ_bizTransaction_", Vocabulary.BIZ_TRANSACTION_TYPE, Role.TRANSACTION);
        } else if (name.startsWith("EQ_source_")) {
            kind(name, given, "EQ_source_", Vocabulary.SOURCE_OR_DESTINATION_TYPE, Role.SOURCE);
        } else if (name.startsWith("EQ_destination_")) {
            kind(name, given, "EQ_destination_", Vocabulary.SOURCE_OR_DESTINATION_TYPE, Role.DESTINATION);
        } else if (name.startsWith("EQ_")) {
            field(name, given);
        } else {
            throw QueryValues.unknown(name);
        }
    }

    /** Extensions by their prefixed or full names, and what a sensor told. */
    private void field(String name, List<String> given) {
        String field = name.substring("EQ_".length());
        if (SENSOR_FIELDS.contains(field)) {
            UnaryOperator<String> spelling = field.equals("type") ? Vocabulary.MEASUREMENT::uri : EventFacts::id;
            conditions.named(
                    field,
                    QueryValues.values(name, given).stream().map(spelling).toList(),
                    Role.SENSOR);
            return;
        }
        Role role = Role.FIELD;
        for (Map.Entry<String, Role> part : List.of(
                Map.entry("INNER_ILMD_", Role.INNER_ILMD),
                Map.entry("ILMD_", Role.ILMD),
                Map.entry("INNER_", Role.INNER))) {
            if (field.startsWith(part.getKey())) {
                field = field.substring(part.getKey().length());
                role = part.getValue();
                break;
            }
        }
        String full = namespaces.expand(field);
        if (!full.contains(":")) {
            throw QueryValues.unknown(name);
        }
        conditions.named(
                full,
                QueryValues.values(name, given).stream().map(EventFacts::id).toList(),
                role);
    }

    private void kind(String name, List<String> given, String start, Vocabulary kinds, Role role) {
        conditions.named(
                kinds.uri(namespaces.expand(name.substring(start.length()))), QueryValues.ids(name, given), role);
    }

    private List<String> words(String name, List<String> given, Vocabulary list) {
        return QueryValues.uris(name, given, word -> list.uri(namespaces.expand(word)));
    }
}
