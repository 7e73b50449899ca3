package vn.chophien.trace.epcis;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.trace.json.Json;

/**
 * Puts events, already written, into a document. EPCIS 2.0, 10.1 and 10.2.
 *
 * @param prefixes what the names of extensions in the events begin with; an event that uses others says so itself
 */
public record DocumentFrame(Map<String, String> prefixes) {
    /** The context of GS1, which is named and never copied. */
    public static final String CONTEXT = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";

    /** Keeps its own copy. */
    public DocumentFrame {
        prefixes = Map.copyOf(prefixes);
    }

    /** The prefixes of this frame and of GS1. */
    public Namespaces namespaces() {
        Map<String, String> all = new LinkedHashMap<>(Namespaces.GS1.prefixes());
        all.putAll(prefixes);
        return new Namespaces(all);
    }

    /** An EPCISDocument with these events. */
    public String document(Instant created, List<String> events) {
        return head("EPCISDocument", created) + "\"epcisBody\":{\"eventList\":[" + String.join(",", events) + "]}}";
    }

    /** An EPCISQueryDocument: the answer to a question. */
    public String queryDocument(Instant created, List<String> events) {
        return head("EPCISQueryDocument", created)
                + "\"epcisBody\":{\"queryResults\":{\"queryName\":\"SimpleEventQuery\",\"resultsBody\":{\"eventList\":["
                + String.join(",", events) + "]}}}}";
    }

    private String head(String type, Instant created) {
        Map<String, Json> own = new LinkedHashMap<>();
        prefixes.forEach((prefix, namespace) -> own.put(prefix, new Json.Str(namespace)));
        Json context = own.isEmpty()
                ? new Json.Arr(List.of(new Json.Str(CONTEXT)))
                : new Json.Arr(List.of(new Json.Str(CONTEXT), new Json.Obj(own)));
        return "{\"@context\":" + Json.write(context) + ",\"type\":\"" + type
                + "\",\"schemaVersion\":\"2.0\",\"creationDate\":\"" + EventBuilder.millis(created) + "\",";
    }
}
