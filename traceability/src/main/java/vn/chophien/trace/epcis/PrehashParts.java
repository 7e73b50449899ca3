package vn.chophien.trace.epcis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.chophien.trace.json.Json;

/** Pieces of a pre-hash string: sorted lists, single members, and the extensions of others. CBV 2.0, 8.9.2. */
final class PrehashParts {
    private final Namespaces namespaces;
    private final HashValue value;

    PrehashParts(Namespaces namespaces, HashValue value) {
        this.namespaces = namespaces;
        this.value = value;
    }

    static String sorted(List<Json> elements, Function<Json, String> spelling) {
        List<String> spelled = new ArrayList<>(elements.stream().map(spelling).toList());
        return joined(spelled);
    }

    /** Code points, not UTF-16 units, decide: the two differ above U+FFFF. */
    static String joined(List<String> spelled) {
        spelled.sort((a, b) ->
                Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray()));
        return String.join("", spelled);
    }

    static String member(Json.Obj holder, String name, Function<Json, String> spelling) {
        return holder.get(name).map(found -> name + "=" + spelling.apply(found)).orElse("");
    }

    /** Members that have a prefix, which is how the standard's own are told from those of others; not yet sorted. */
    List<String> extensions(Json.Obj holder) {
        return spelled(holder, false);
    }

    /** All members, sorted. */
    String members(Json.Obj holder) {
        return joined(spelled(holder, true));
    }

    private List<String> spelled(Json.Obj holder, boolean bareToo) {
        List<String> spelled = new ArrayList<>();
        for (Map.Entry<String, Json> member : holder.members().entrySet()) {
            String name = member.getKey();
            boolean ours = !name.startsWith("@") && (bareToo || name.contains(":"));
            if (ours && !isComment(name)) {
                spelled.addAll(extension(namespaces.braced(name), member.getValue()));
            }
        }
        return spelled;
    }

    private boolean isComment(String name) {
        return name.equals("comment") || namespaces.expand(name).equals("http://www.w3.org/2000/01/rdf-schema#comment");
    }

    private List<String> extension(String name, Json found) {
        if (found instanceof Json.Arr list) {
            return list.elements().stream()
                    .flatMap(one -> extension(name, one).stream())
                    .toList();
        }
        if (found instanceof Json.Obj nested) {
            return List.of(name + members(nested));
        }
        return found == Json.Literal.NULL ? Collections.emptyList() : List.of(name + "=" + value.plain(found));
    }

    static Json.Obj object(Json found) {
        if (found instanceof Json.Obj object) {
            return object;
        }
        throw new InvalidEvent("An object is expected where another value stands.");
    }
}
