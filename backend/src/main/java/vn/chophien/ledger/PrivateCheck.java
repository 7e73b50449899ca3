package vn.chophien.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.json.Json;
import vn.chophien.trace.seal.Leaf;
import vn.chophien.trace.seal.LeafBody;

/** Compares what a leaf only commits to with the private part that is kept, and that with the row. */
final class PrivateCheck {

    private PrivateCheck() {}

    enum Standing {
        /** As it was sealed; also where there never was any. */
        WHOLE,
        /** Taken away, and from the row too: on somebody's request. */
        ERASED,
        /** Not what the leaf commits to. */
        EDITED,
        /** Taken away while the row still tells it, so that nobody can check the row. */
        LOST
    }

    /**
     * @param kept null where it was deleted
     * @param fact what the row says; null where the row is gone
     */
    static Standing standing(Leaf leaf, LeafWriter.@Nullable PrivatePart kept, @Nullable Fact fact) {
        String commitment = leaf.text("private");
        if (kept != null) {
            return kept.commitment().equals(commitment) ? Standing.WHOLE : Standing.EDITED;
        }
        if (commitment.isEmpty()) {
            return Standing.WHOLE;
        }
        boolean told = fact != null && !fact.privately().values().stream().allMatch(Erasable.ERASED::equals);
        return told ? Standing.LOST : Standing.ERASED;
    }

    /** Members in which the row differs from its private part, such as {@code private.enteredBy}. */
    static Set<String> differences(LeafWriter.PrivatePart kept, Fact fact) {
        LeafBody said = new LeafBody();
        fact.privately().forEach(said::with);
        Json.Obj now = members(said.bytes());
        Json.Obj sealed = members(kept.body());
        Set<String> names = new TreeSet<>(now.members().keySet());
        names.addAll(sealed.members().keySet());
        Set<String> differing = new TreeSet<>();
        for (String name : names) {
            Optional<Json> before = sealed.get(name);
            if (!before.equals(now.get(name))) {
                differing.add("private." + name);
            }
        }
        return differing;
    }

    private static Json.Obj members(byte[] body) {
        return Json.read(new String(body, StandardCharsets.UTF_8)) instanceof Json.Obj object
                ? object
                : new Json.Obj(Map.of());
    }
}
