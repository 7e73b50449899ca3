package vn.chophien.epcis;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.chophien.epcis.EventQuery.Condition;
import vn.chophien.trace.epcis.EventFacts;
import vn.chophien.trace.epcis.EventRef.Role;

/** Gathers the conditions of a question as SQL on a row {@code e}; whatever came from outside is a parameter. */
final class QueryConditions {

    private final List<Condition> conditions = new ArrayList<>();

    List<Condition> all() {
        return List.copyOf(conditions);
    }

    void declaresError(boolean declares) {
        conditions.add(Condition.of("e.declares_error = ?", declares));
    }

    void time(String name, List<String> given) {
        String column = switch (name.substring(3)) {
            case "eventTime" -> "e.event_time";
            case "recordTime" -> "e.record_time";
            default -> "e.error_time";
        };
        try {
            Instant time = OffsetDateTime.parse(QueryValues.single(name, given).replace(' ', '+'))
                    .toInstant();
            conditions.add(Condition.of(column + (name.startsWith("GE") ? " >= ?" : " < ?"), time));
        } catch (DateTimeException slip) {
            throw EpcisFailure.parameter(name, "Hãy ghi thời điểm có múi giờ, ví dụ 2026-02-01T07:00:00Z.");
        }
    }

    void quantity(String name, List<String> given) {
        String text = QueryValues.single(name, given);
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

    void column(String column, List<String> values) {
        conditions.add(new Condition(column + " IN (" + marks(values.size()) + ")", List.copyOf(values)));
    }

    /** The places themselves and those whose address begins with theirs. */
    void within(String column, List<String> values) {
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

    void named(String kind, List<String> values, Role... roles) {
        List<Object> parameters = new ArrayList<>();
        values.forEach(value -> parameters.add(EventRepository.hash(value)));
        parameters.add(kind);
        conditions.add(new Condition(
                "e.id IN (SELECT r.event_row FROM epcis_event_ref r WHERE r.role IN (" + listed(roles)
                        + ") AND r.value_hash IN (" + marks(values.size()) + ") AND r.kind = ?)",
                parameters));
    }

    /** Things by their ids; a pattern of EPC URNs stands for all serial numbers of a kind. */
    void things(List<String> given, Role... roles) {
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
}
