package vn.chophien.trace.epcis;

import java.util.List;
import java.util.Optional;
import vn.chophien.trace.json.Json;

/** Where a document keeps its events. EPCIS 2.0, 10.1 and 10.2. */
public final class Events {

    private Events() {}

    /** The events of an EPCISDocument, an EPCISQueryDocument, or of a single event that stands for itself. */
    public static List<Json.Obj> of(Json.Obj document) {
        String type = document.text("type").orElse("");
        return switch (type) {
            case "EPCISDocument" -> listed(object(document, "epcisBody"));
            case "EPCISQueryDocument" ->
                listed(object(document, "epcisBody")
                        .flatMap(body -> object(body, "queryResults"))
                        .flatMap(results -> object(results, "resultsBody")));
            default -> List.of(document);
        };
    }

    private static Optional<Json.Obj> object(Json.Obj holder, String name) {
        return holder.get(name).filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
    }

    private static List<Json.Obj> listed(Optional<Json.Obj> holder) {
        return holder.map(body -> body.list("eventList")).orElse(List.of()).stream()
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .toList();
    }
}
