package vn.chophien.epcis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chophien.trace.epcis.Namespaces;
import vn.chophien.trace.json.Json;

/** An event that leaves its document takes along what its prefixes mean. */
final class OwnContext {

    private OwnContext() {}

    static Json.Obj added(Json.Obj event, Namespaces namespaces) {
        String text = Json.write(event);
        Map<String, Json> used = new TreeMap<>();
        namespaces.with(event).prefixes().forEach((prefix, namespace) -> {
            boolean known = namespace.equals(Namespaces.GS1.prefixes().get(prefix));
            if (!known && text.contains("\"" + prefix + ":")) {
                used.put(prefix, new Json.Str(namespace));
            }
        });
        Map<String, Json> members = new LinkedHashMap<>(event.members());
        members.remove("@context");
        List<Json> parts = new ArrayList<>(named(event));
        if (!used.isEmpty()) {
            parts.add(new Json.Obj(used));
        }
        if (!parts.isEmpty()) {
            members.put("@context", new Json.Arr(parts));
        }
        return new Json.Obj(members);
    }

    /** Contexts that the event names by address, but for GS1's own, which holds for every document. */
    private static List<Json> named(Json.Obj event) {
        Json context = event.get("@context").orElse(new Json.Arr(List.of()));
        List<Json> parts = context instanceof Json.Arr list ? list.elements() : List.of(context);
        return parts.stream()
                .filter(part -> part instanceof Json.Str address
                        && !address.value().startsWith("https://ref.gs1.org/")
                        && !address.value().startsWith("https://gs1.github.io/"))
                .toList();
    }
}
