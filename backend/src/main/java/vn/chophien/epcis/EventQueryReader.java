package vn.chophien.epcis;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.epcis.EventQuery.Condition;
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
    private static final int MOST_VALUES = 100;
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
    private final List<Condition> conditions = new ArrayList<>();
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
                List.copyOf(reader.conditions),
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
            case "perPage" -> perPage = whole(name, given, LARGEST_PAGE);
            case "nextPageToken" -> pageToken = single(name, given);
            case "eventCountLimit" -> countLimit = whole(name, given, Integer.MAX_VALUE);
            case "maxEventCount" -> maxCount = whole(name, given, Integer.MAX_VALUE);
            case "orderBy" -> {
                isByRecordTime = choice(name, given, "eventTime", "recordTime").equals("recordTime");
                isOrdered = true;
            }
            case "orderDirection" ->
                isAscending = choice(name, given, "ASC", "DESC").equals("ASC");
            case "EXISTS_errorDeclaration" ->
                conditions.add(Condition.of(
                        "e.declares_error = ?",
                        choice(name, given, "true", "false").equals("true")));
            default -> condition(name, given);
        }
    }

    private void condition(String name, List<String> given) {
        switch (name) {
            case "eventType" -> column("e.type", uris(name, given, UnaryOperator.identity()));
            case "EQ_action" -> column("e.action", uris(name, given, UnaryOperator.identity()));
            case "EQ_bizStep" -> column("e.biz_step", words(name, given, Vocabulary.BIZ_STEP));
            case "EQ_disposition" -> column("e.disposition", words(name, given, Vocabulary.DISPOSITION));
            case "EQ_errorReason" -> column("e.error_reason", words(name, given, Vocabulary.ERROR_REASON));
            case "EQ_readPoint" -> column("e.read_point", ids(name, given));
            case "EQ_bizLocation" -> column("e.biz_location", ids(name, given));
            case "WD_readPoint" -> within("e.read_point", ids(name, given));
            case "WD_bizLocation" -> within("e.biz_location", ids(name, given));
            case "EQ_transformationID" -> column("e.transformation_id", ids(name, given));
            case "EQ_eventID" -> column("e.event_id", uris(name, given, UnaryOperator.identity()));
            case "EQ_correctiveEventID" -> named("", uris(name, given, UnaryOperator.identity()), Role.CORRECTIVE);
            case "EQ_persistentDisposition_set" ->
                named("", words(name, given, Vocabulary.DISPOSITION), Role.PERSISTENT_SET);
            case "EQ_persistentDisposition_unset" ->
                named("", words(name, given, Vocabulary.DISPOSITION), Role.PERSISTENT_UNSET);
            default -> matched(name, given);
        }
    }

    private void matched(String name, List<String> given) {
        Role[] roles = MATCHES.get(name);
        if (roles != null) {
            things(values(name, given), roles);
        } else if (name.matches("(GE|LT)_(eventTime|recordTime|errorDeclarationTime)")) {
            time(name, given);
        } else if (name.matches("(EQ|GT|GE|LT|LE)_quantity")) {
            quantity(name, given);
        } else if (name.startsWith("EQ_bizTransaction_")) {
            kind(name, given, "EQ_bizTransaction_", Vocabulary.BIZ_TRANSACTION_TYPE, Role.TRANSACTION);
        } else if (name.startsWith("EQ_source_")) {
            kind(name, given, "EQ_source_", Vocabulary.SOURCE_OR_DESTINATION_TYPE, Role.SOURCE);
        } else if (name.startsWith("EQ_destination_")) {
            kind(name, given, "EQ_destination_", Vocabulary.SOURCE_OR_DESTINATION_TYPE, Role.DESTINATION);
        } else if (name.startsWith("EQ_")) {
            field(name, given);
        } else {
            throw unknown(name);
        }
    }

    /** Extensions by their prefixed or full names, and what a sensor told. */
    private void field(String name, List<String> given) {
        String field = name.substring("EQ_".length());
        if (SENSOR_FIELDS.contains(field)) {
            UnaryOperator<String> spelling = field.equals("type") ? Vocabulary.MEASUREMENT::uri : EventFacts::id;
            named(field, values(name, given).stream().map(spelling).toList(), Role.SENSOR);
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
            throw unknown(name);
        }
        named(full, values(name, given).stream().map(EventFacts::id).toList(), role);
    }

    private void kind(String name, List<String> given, String start, Vocabulary kinds, Role role) {
        named(kinds.uri(namespaces.expand(name.substring(start.length()))), ids(name, given), role);
    }

    private void time(String name, List<String> given) {
        String column = switch (name.substring(3)) {
            case "eventTime" -> "e.event_time";
            case "recordTime" -> "e.record_time";
            default -> "e.error_time";
        };
        try {
            Instant time =
                    OffsetDateTime.parse(single(name, given).replace(' ', '+')).toInstant();
            conditions.add(Condition.of(column + (name.startsWith("GE") ? " >= ?" : " < ?"), time));
        } catch (DateTimeException slip) {
            throw EpcisFailure.parameter(name, "Hãy ghi thời điểm có múi giờ, ví dụ 2026-02-01T07:00:00Z.");
        }
    }

    private void quantity(String name, List<String> given) {
        String text = single(name, given);
        if (!text.matches("\\d{1,15}(\\.\\d{1,6})?")) {
            throw EpcisFailure.parameter(name, "Hãy ghi một số, dấu chấm thập phân.");
        }
        String operator = switch (name.substring(0, 2)) {
            case "EQ" -> "=";
            case "GT" -> ">";
            case "GE" -> ">=";
            case "LT" -> "<";
            default -> "<=";
        };
        conditions.add(Condition.of(
                "EXISTS (SELECT 1 FROM epcis_event_ref r WHERE r.event_row = e.id AND r.quantity " + operator + " ?)",
                new BigDecimal(text)));
    }

    private void column(String column, List<String> values) {
        conditions.add(new Condition(column + " IN (" + marks(values.size()) + ")", List.copyOf(values)));
    }

    /** The places themselves and those whose address begins with theirs. */
    private void within(String column, List<String> values) {
        List<Object> parameters = new ArrayList<>();
        String any = values.stream()
                .map(value -> {
                    parameters.add(value);
                    parameters.add(beginning(value + "/"));
                    return column + " = ? OR " + column + " LIKE ? ESCAPE '|'";
                })
                .reduce((a, b) -> a + " OR " + b)
                .orElseThrow();
        conditions.add(new Condition("(" + any + ")", parameters));
    }

    private void named(String kind, List<String> values, Role... roles) {
        List<Object> parameters = new ArrayList<>();
        values.forEach(value -> parameters.add(EventRepository.hash(value)));
        parameters.add(kind);
        conditions.add(new Condition(
                "e.id IN (SELECT r.event_row FROM epcis_event_ref r WHERE r.role IN (" + listed(roles)
                        + ") AND r.value_hash IN (" + marks(values.size()) + ") AND r.kind = ?)",
                parameters));
    }

    /** Things by their ids; a pattern of EPC URNs stands for all serial numbers of a kind. */
    private void things(List<String> given, Role... roles) {
        List<Object> parameters = new ArrayList<>();
        List<String> any = new ArrayList<>();
        for (String thing : given) {
            String id = EventFacts.id(thing);
            any.add("r.value_hash = ?");
            parameters.add(EventRepository.hash(id));
            if (thing.startsWith("urn:epc:idpat:")) {
                any.add("r.value LIKE ? ESCAPE '|'");
                parameters.add(beginning(id + "/"));
            }
        }
        conditions.add(new Condition(
                "e.id IN (SELECT r.event_row FROM epcis_event_ref r WHERE r.role IN (" + listed(roles) + ") AND ("
                        + String.join(" OR ", any) + "))",
                parameters));
    }

    private static String beginning(String text) {
        return text.replace("|", "||").replace("%", "|%").replace("_", "|_") + "%";
    }

    private static String listed(Role... roles) {
        return Stream.of(roles)
                .map(role -> "'" + role + "'")
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
    }

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    private List<String> words(String name, List<String> given, Vocabulary list) {
        return uris(name, given, word -> list.uri(namespaces.expand(word)));
    }

    private static List<String> ids(String name, List<String> given) {
        return uris(name, given, EventFacts::id);
    }

    /** Values for columns of ASCII, which cannot even be compared with other letters. */
    private static List<String> uris(String name, List<String> given, UnaryOperator<String> spelling) {
        return values(name, given).stream()
                .peek(value -> {
                    if (!value.matches("[\\x21-\\x7E]{1,500}")) {
                        throw EpcisFailure.parameter(name, "Hãy ghi một từ của CBV hoặc một URI.");
                    }
                })
                .map(spelling)
                .toList();
    }

    private static List<String> values(String name, List<String> given) {
        List<String> values = given.stream()
                .flatMap(text -> Arrays.stream(text.split("\\|", -1)))
                .map(String::strip)
                .toList();
        if (values.stream().anyMatch(String::isEmpty) || values.size() > MOST_VALUES) {
            throw EpcisFailure.parameter(name, "Hãy ghi từ 1 đến " + MOST_VALUES + " giá trị, cách nhau bằng dấu |.");
        }
        return values;
    }

    private static String single(String name, List<String> given) {
        if (given.size() != 1 || given.get(0).isBlank()) {
            throw EpcisFailure.parameter(name, "Hãy ghi đúng một giá trị.");
        }
        return given.get(0).strip();
    }

    private static int whole(String name, List<String> given, int most) {
        String text = single(name, given);
        long number = text.matches("\\d{1,10}") ? Long.parseLong(text) : 0;
        if (number < 1 || number > most) {
            throw EpcisFailure.parameter(name, "Hãy ghi một số nguyên từ 1 đến " + most + ".");
        }
        return (int) number;
    }

    private static String choice(String name, List<String> given, String... choices) {
        String text = single(name, given);
        if (!List.of(choices).contains(text)) {
            throw EpcisFailure.parameter(name, "Hãy ghi một trong: " + String.join(", ", choices) + ".");
        }
        return text;
    }

    private static EpcisFailure unknown(String name) {
        return EpcisFailure.parameter(name, "Không có tham số này.");
    }
}
