package vn.chophien.trace.epcis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chophien.trace.json.Json;

/** The frame around events: EPCISDocument and EPCISQueryDocument. EPCIS 2.0, 10.1 and 10.2. */
public final class DocumentRules {
    private static final Shape CONTEXT = (value, at, findings) -> {
        boolean right = value instanceof Json.Obj
                || (value instanceof Json.Str text && Shape.isUri(text.value()))
                || value instanceof Json.Arr;
        findings.require(right, at, Rule.JSON_TYPE);
    };
    private static final Shape EVENTS =
            Shape.object(Map.of("eventList", Shape.list(Shape.ANY)), Set.of("eventList"), true);

    private static final Shape DOCUMENT = Shape.object(
            Map.of(
                    "@context", CONTEXT,
                    "id", Shape.PLAIN_URI,
                    "type", Shape.TEXT,
                    "schemaVersion", Shape.VERSION,
                    "creationDate", Shape.TIME,
                    "instanceIdentifier", Shape.TEXT,
                    "sender", Shape.TEXT,
                    "receiver", Shape.TEXT,
                    "epcisHeader", Shape.ANY,
                    "epcisBody", EVENTS),
            Set.of("@context", "type", "schemaVersion", "creationDate", "epcisBody"),
            true);

    private static final Shape RESULTS = Shape.object(
            Map.of(
                    "queryName", Shape.TEXT,
                    "subscriptionID", Shape.TEXT,
                    "resultsBody",
                            Shape.object(
                                    Map.of("eventList", Shape.list(Shape.ANY), "vocabularyList", Shape.ANY),
                                    Set.of("eventList"),
                                    true)),
            Set.of("queryName", "resultsBody"),
            true);

    private static final Shape QUERY_DOCUMENT = Shape.object(
            Map.of(
                    "@context", CONTEXT,
                    "id", Shape.PLAIN_URI,
                    "type", Shape.TEXT,
                    "schemaVersion", Shape.VERSION,
                    "creationDate", Shape.TIME,
                    "epcisBody", Shape.object(Map.of("queryResults", RESULTS), Set.of("queryResults"), true)),
            Set.of("@context", "type", "epcisBody"),
            true);

    private DocumentRules() {}

    /** What is wrong with the frame alone; an empty list means that its events can be reached, not that they are right. */
    public static List<Violation> checkFrame(Json document) {
        Findings findings = new Findings();
        if (!(document instanceof Json.Obj object)) {
            findings.add("", Rule.JSON_TYPE);
            return findings.all();
        }
        switch (object.text("type").orElse("")) {
            case "EPCISDocument" -> DOCUMENT.check(object, "", findings);
            case "EPCISQueryDocument" -> QUERY_DOCUMENT.check(object, "", findings);
            default -> findings.add("/type", Rule.WORD);
        }
        return findings.all();
    }

    /** What is wrong with a document and all its events; empty when nothing is. */
    public static List<Violation> check(Json document) {
        List<Violation> found = new ArrayList<>(checkFrame(document));
        if (found.isEmpty() && document instanceof Json.Obj object) {
            List<Json> events = Events.listed(object);
            for (int i = 0; i < events.size(); i++) {
                found.addAll(
                        EventRules.check(events.get(i), Namespaces.GS1.with(object), Events.pointer(object) + "/" + i));
            }
        }
        return found;
    }
}
