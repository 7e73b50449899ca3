package vn.chophien.trace.epcis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.trace.json.Json;

/**
 * What the prefixes of a document stand for: the part of a JSON-LD {@code @context} that extensions of EPCIS need.
 *
 * <p>EPCIS 2.0, 10.1: GS1's context is always in force, others add prefixes to it. Contexts that are named by address
 * are not fetched, because the meaning of an event must not depend on what a stranger's server answers today.
 *
 * @param prefixes namespace by prefix, without the colon
 */
public record Namespaces(Map<String, String> prefixes) {

    /** The prefixes that GS1's own context declares. */
    public static final Namespaces GS1 = new Namespaces(Map.of(
            "epcis", "https://ref.gs1.org/epcis/",
            "cbv", "https://ref.gs1.org/cbv/",
            "cbvmda", "urn:epcglobal:cbv:mda:",
            "gs1", "https://gs1.org/voc/",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "owl", "http://www.w3.org/2002/07/owl#",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "dcterms", "http://purl.org/dc/terms/"));

    /** Keeps its own copy. */
    public Namespaces {
        prefixes = Map.copyOf(prefixes);
    }

    /** These and what the {@code @context} of {@code holder}, a document or an event, adds to them. */
    public Namespaces with(Json.Obj holder) {
        return holder.get("@context").map(this::and).orElse(this);
    }

    private Namespaces and(Json context) {
        List<Json> parts = context instanceof Json.Arr list ? list.elements() : List.of(context);
        Map<String, String> all = new HashMap<>(prefixes);
        for (Json part : parts) {
            if (part instanceof Json.Obj declared) {
                declared.members().forEach((prefix, namespace) -> {
                    if (namespace instanceof Json.Str text) {
                        all.put(prefix, text.value());
                    }
                });
            }
        }
        return new Namespaces(all);
    }

    /** Whether {@code name} is {@code prefix:local} with a prefix that is declared here. */
    boolean knows(String name) {
        return prefixes.containsKey(prefix(name));
    }

    /** A compact name in full, {@code ex:a} as {@code https://example.org/a}; anything else as it is. */
    public String expand(String name) {
        String namespace = prefixes.get(prefix(name));
        return namespace == null ? name : namespace + name.substring(name.indexOf(':') + 1);
    }

    /** The name of a member as the pre-hash string has it: {@code {https://example.org/}a}. */
    String braced(String name) {
        String namespace = prefixes.get(prefix(name));
        if (namespace != null) {
            return "{" + namespace + "}" + name.substring(name.indexOf(':') + 1);
        }
        int local = Math.max(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')), name.lastIndexOf(':')) + 1;
        return local == 0 ? name : "{" + name.substring(0, local) + "}" + name.substring(local);
    }

    /** The part before the first colon, unless that colon begins {@code ://}; empty when there is none. */
    private static String prefix(String name) {
        int colon = name.indexOf(':');
        return colon < 0 || name.startsWith("//", colon + 1) ? "" : name.substring(0, colon);
    }
}
