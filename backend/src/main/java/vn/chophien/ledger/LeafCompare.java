package vn.chophien.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.json.Json;
import vn.chophien.trace.seal.Hash;
import vn.chophien.trace.seal.Leaf;

/** Writes the leaf of a row once more and names the members in which it differs from the one that was sealed. */
final class LeafCompare {

    private LeafCompare() {}

    /**
     * @param names of subjects in the log; empty for one that never got any
     * @param corrected the leaf that the row says it replaces
     * @return such as {@code data.material}; what the leaf only commits to is left to its commitment
     */
    static Set<String> differences(Leaf leaf, Fact fact, Function<Subject, String> names, @Nullable Hash corrected) {
        SubjectHead head = new SubjectHead(0, names.apply(fact.subject()), leaf.seq() - 1, leaf.prev());
        byte[] again = LeafWriter.body(
                leaf.text("log"),
                fact,
                head,
                subject -> inputHead(leaf, names.apply(subject)),
                corrected,
                fact.privately().isEmpty() ? null : leaf.text("private"));
        Set<String> differing = new TreeSet<>();
        Json.Obj now = (Json.Obj) Json.read(new String(again, StandardCharsets.UTF_8));
        collect("", leaf.fields(), now, differing);
        return differing;
    }

    /** Where the history of an input ended is in no row but the log's own, so it is taken from the leaf. */
    private static SubjectHead inputHead(Leaf leaf, String name) {
        return leaf.inputs().stream()
                .filter(input -> input.subject().equals(name))
                .findFirst()
                .map(input -> new SubjectHead(0, name, Long.parseLong(input.seq()), Hash.ofHex(input.leaf())))
                .orElseGet(() -> SubjectHead.unborn(0, name));
    }

    private static void collect(String path, Json.Obj sealed, Json.Obj now, Set<String> differing) {
        Set<String> members = new TreeSet<>(sealed.members().keySet());
        members.addAll(now.members().keySet());
        for (String member : members) {
            Optional<Json> before = sealed.get(member);
            Optional<Json> after = now.get(member);
            if (path.isEmpty() && member.equals("data")) {
                collect("data.", part(before), part(after), differing);
            } else if (!before.equals(after)) {
                differing.add(path + member);
            }
        }
    }

    private static Json.Obj part(Optional<Json> value) {
        return value.filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .orElseGet(() -> new Json.Obj(Map.of()));
    }
}
