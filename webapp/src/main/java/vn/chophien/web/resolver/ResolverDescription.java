package vn.chophien.web.resolver;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.trace.json.Json;

/** What other resolvers may know of this one: GS1-Conformant Resolver standard 1.2.0, "Resolver description file". */
final class ResolverDescription {

    private static final List<String> PRIMARY_KEYS = List.of("01", "00", "414", "417");

    private ResolverDescription() {}

    static String json(String name, String root) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("name", new Json.Str(name));
        members.put("resolverRoot", new Json.Str(root));
        members.put(
                "supportedPrimaryKeys",
                new Json.Arr(PRIMARY_KEYS.stream().<Json>map(Json.Str::new).toList()));
        members.put(
                "supportedLinkType",
                new Json.Arr(List.of(new Json.Obj(Map.of(
                        "namespace", new Json.Str(LinkSet.VOCABULARY),
                        "prefix", new Json.Str("gs1:"))))));
        members.put("supportsLanguageVariants", Json.Literal.TRUE);
        members.put("linkTypeDefaultCanBeLinkset", Json.Literal.FALSE);
        members.put("contact", new Json.Obj(Map.of("fn", new Json.Str(name))));
        return Json.write(new Json.Obj(members));
    }
}
