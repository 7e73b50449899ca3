package vn.chophien.trace.epcis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.chophien.trace.json.Json;

/**
 * Whether an event or a document is one that we can keep and answer with.
 *
 * <p>The rules of EPCIS 2.0, 7 and 10, and of GS1's JSON schema, written anew; and some that the schema leaves out: a
 * quantity is more than nothing, a GS1 key has its check digit, nothing is made of itself, a parcel has a name.
 */
public final class EventRules {
    private final Namespaces namespaces;
    private final Findings findings;

    private EventRules(Namespaces namespaces, Findings findings) {
        this.namespaces = namespaces;
        this.findings = findings;
    }

    /** What is wrong with an event that lies in a document with these prefixes; empty when nothing is. */
    public static List<Violation> check(Json event, Namespaces namespaces, String pointer) {
        Findings findings = new Findings();
        if (event instanceof Json.Obj object) {
            new EventRules(namespaces.with(object), findings).check(object, pointer);
        } else {
            findings.add(pointer, Rule.JSON_TYPE);
        }
        return findings.all();
    }

    private void check(Json.Obj event, String at) {
        EventShapes.of(event.text("type").orElse("")).check(event, at, findings);
        prefixes(event, at);
        things(event, at);
        cycles(event, at);
        boolean persistentIsEmpty = event.get("persistentDisposition")
                .map(found -> found instanceof Json.Obj both && both.members().isEmpty())
                .orElse(false);
        findings.require(!persistentIsEmpty, at + "/persistentDisposition", Rule.NOTHING_TOLD);
    }

    /** Names of extensions, at any depth. */
    private void prefixes(Json value, String at) {
        if (value instanceof Json.Obj object) {
            object.members().forEach((name, member) -> {
                if (!name.equals("@context")) {
                    boolean compact = name.contains(":") && !name.contains("://") && !name.startsWith("urn:");
                    findings.require(!compact || namespaces.knows(name), Findings.under(at, name), Rule.UNKNOWN_PREFIX);
                    prefixes(member, Findings.under(at, name));
                }
            });
        } else if (value instanceof Json.Arr list) {
            for (int i = 0; i < list.elements().size(); i++) {
                prefixes(list.elements().get(i), at + "/" + i);
            }
        }
    }

    /** What an event must be about. */
    private void things(Json.Obj event, String at) {
        String action = event.text("action").orElse("");
        boolean deletes = action.equals("DELETE");
        switch (event.text("type").orElse("")) {
            case "ObjectEvent" -> {
                boolean sensed = has(event, "sensorElementList")
                        && event.get("readPoint").isPresent();
                boolean listed = event.get("epcList").isPresent() || has(event, "quantityList");
                findings.require(listed || sensed, at, Rule.NOTHING_TOLD);
                findings.require(event.get("ilmd").isEmpty() || action.equals("ADD"), at + "/ilmd", Rule.ILMD);
            }
            case "AggregationEvent", "AssociationEvent" -> {
                findings.require(deletes || has(event, "childEPCs", "childQuantityList"), at, Rule.NOTHING_TOLD);
                findings.require(
                        action.equals("OBSERVE") || event.get("parentID").isPresent(), at + "/parentID", Rule.PARENT);
            }
            case "TransactionEvent" -> {
                boolean listed = event.get("epcList").isPresent() || has(event, "quantityList");
                findings.require(deletes || listed, at, Rule.NOTHING_TOLD);
                findings.require(has(event, "bizTransactionList"), at + "/bizTransactionList", Rule.NOTHING_TOLD);
            }
            case "TransformationEvent" -> {
                boolean in = has(event, "inputEPCList", "inputQuantityList");
                boolean out = has(event, "outputEPCList", "outputQuantityList");
                boolean named = event.get("transformationID").isPresent();
                findings.require((in && out) || (named && (in || out)), at, Rule.NOTHING_TOLD);
            }
            default -> {
                // an event of somebody else's type, whose rules are theirs
            }
        }
    }

    private static boolean has(Json.Obj event, String... lists) {
        return Stream.of(lists).anyMatch(name -> !event.list(name).isEmpty());
    }

    /** A rest of an input among the outputs is no cycle, as in GS1's own example; nothing but inputs is. */
    private void cycles(Json.Obj event, String at) {
        Set<String> made = ids(event, "outputEPCList", "outputQuantityList");
        boolean changesNothing = !made.isEmpty()
                && made.stream().noneMatch(CanonicalId::isKindOfThing)
                && ids(event, "inputEPCList", "inputQuantityList").containsAll(made);
        findings.require(!changesNothing, at, Rule.CYCLE);
        Set<String> children = ids(event, "childEPCs", "childQuantityList");
        boolean inItself = event.text("parentID")
                .map(parent -> children.contains(CanonicalId.of(parent)))
                .orElse(false);
        findings.require(!inItself, at + "/parentID", Rule.CYCLE);
    }

    private static Set<String> ids(Json.Obj event, String epcs, String quantities) {
        Set<String> ids = new HashSet<>();
        for (Json epc : event.list(epcs)) {
            if (epc instanceof Json.Str text) {
                ids.add(CanonicalId.of(text.value()));
            }
        }
        for (Json element : event.list(quantities)) {
            if (element instanceof Json.Obj quantity) {
                quantity.text("epcClass").map(CanonicalId::of).ifPresent(ids::add);
            }
        }
        return ids;
    }
}
