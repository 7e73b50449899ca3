package vn.chophien.trace.epcis;

import java.util.List;
import java.util.Optional;
import vn.chophien.trace.json.Json;

/** Where a document keeps its events. EPCIS 2.0, 10.1 and 10.2. */
public final class Events {

    private Events() {}

    /** The values in the event list of an EPCISDocument or EPCISQueryDocument, whatever they are. */
    public static List<Json> listed(Json.Obj document) {
        return holder(document).map(holder -> holder.list("eventList")).orElse(List.of());
    }

    /** The events of a document; what is no object is left out. */
    public static List<Json.Obj> of(Json.Obj document) {
        return listed(document).stream()
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .toList();
    }

    /** The place of that list, as a JSON pointer (RFC 6901). */
    public static String pointer(Json.Obj document) {
        return isQuery(document) ? "/epcisBody/queryResults/resultsBody/eventList" : "/epcisBody/eventList";
    }

    private static Optional<Json.Obj> holder(Json.Obj document) {
        Optional<Json.Obj> body = object(document, "epcisBody");
        return isQuery(document)
                ? body.flatMap(inner -> object(inner, "queryResults")).flatMap(inner -> object(inner, "resultsBody"))
                : body;
    }

    private static boolean isQuery(Json.Obj document) {
        return document.text("type").orElse("").equals("EPCISQueryDocument");
    }

    private static Optional<Json.Obj> object(Json.Obj holder, String name) {
        return holder.get(name).filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
    }
}
