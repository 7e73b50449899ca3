package vn.chophien.trace.epcis;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.trace.json.Json;

/**
 * An event with its id. What was made here keeps the rules of EPCIS 2.0.
 *
 * @param id of the event: its hash id, unless whoever captured it gave another
 * @param hash the id that follows from the content
 * @param json the event, {@code eventID} included
 */
public record EpcisEvent(String id, String hash, Json.Obj json) {

    /**
     * Gives an event that somebody captured its id, if it has none.
     *
     * @throws InvalidEvent as {@link EventHash#of}
     */
    public static EpcisEvent of(Json.Obj event, Namespaces namespaces) {
        String hash = EventHash.of(event, namespaces).id();
        String id = event.text("eventID").orElse(hash);
        return new EpcisEvent(id, hash, event.text("eventID").isPresent() ? event : with(event, "eventID", id));
    }

    /**
     * The same event declared wrong: it is told again, never changed. EPCIS 2.0, 7.4.1.4.
     *
     * @param at when the error was declared
     * @param corrections ids of the events that tell it right; empty when it did not happen at all
     */
    public EpcisEvent declaredWrong(Instant at, List<String> corrections) {
        Map<String, Json> declaration = new LinkedHashMap<>();
        declaration.put("declarationTime", new Json.Str(EventBuilder.millis(at)));
        declaration.put("reason", new Json.Str(corrections.isEmpty() ? "did_not_occur" : "incorrect_data"));
        if (!corrections.isEmpty()) {
            declaration.put(
                    "correctiveEventIDs",
                    new Json.Arr(corrections.stream().<Json>map(Json.Str::new).toList()));
        }
        return new EpcisEvent(id, hash, with(json, "errorDeclaration", new Json.Obj(declaration)));
    }

    /** Whether it declares an earlier telling of itself wrong. */
    public boolean declaresError() {
        return json.get("errorDeclaration").isPresent();
    }

    /** The event as it is answered: with the time at which it was recorded. */
    public Json.Obj recorded(Instant at) {
        return with(json, "recordTime", EventBuilder.millis(at));
    }

    private static Json.Obj with(Json.Obj event, String name, String value) {
        return with(event, name, new Json.Str(value));
    }

    private static Json.Obj with(Json.Obj event, String name, Json value) {
        Map<String, Json> members = new LinkedHashMap<>(event.members());
        members.put(name, value);
        return new Json.Obj(members);
    }
}
