package vn.chophien.web.resolver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.trace.json.Json;

/** Anchors and their links as JSON: RFC 9264, 4.2, with the link types of GS1. */
final class LinkSet {

    static final String TYPE = "application/linkset+json";
    static final String VOCABULARY = "https://ref.gs1.org/voc/";

    private LinkSet() {}

    /** The finest anchor first. */
    static String json(List<Anchor> anchors) {
        List<Json> set = new ArrayList<>();
        for (Anchor anchor : anchors) {
            Map<String, Json> members = new LinkedHashMap<>();
            members.put("anchor", new Json.Str(anchor.uri()));
            members.put("itemDescription", new Json.Str(anchor.description()));
            members.put(VOCABULARY + "defaultLink", new Json.Arr(List.of(byDefault(anchor.byDefault()))));
            Map<String, List<Json>> byType = new LinkedHashMap<>();
            anchor.links()
                    .forEach(link -> byType.computeIfAbsent(link.linkType(), type -> new ArrayList<>())
                            .add(target(link)));
            byType.forEach((type, targets) -> members.put(VOCABULARY + type, new Json.Arr(targets)));
            set.add(new Json.Obj(members));
        }
        return Json.write(new Json.Obj(Map.of("linkset", new Json.Arr(set))));
    }

    /** The one default link of an anchor has no attribute by which it could be chosen. */
    private static Json byDefault(TypedLink link) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("href", new Json.Str(link.href()));
        members.put("title", new Json.Str(link.title()));
        return new Json.Obj(members);
    }

    private static Json target(TypedLink link) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("href", new Json.Str(link.href()));
        members.put("title", new Json.Str(link.title()));
        if (link.type() != null) {
            members.put("type", new Json.Str(link.type()));
        }
        if (link.language() != null) {
            members.put("hreflang", new Json.Arr(List.of(new Json.Str(link.language()))));
        }
        return new Json.Obj(members);
    }
}
