package vn.chophien.trace.seal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chophien.trace.json.Json;

/**
 * Everything that is needed to check a lot without asking anybody: its leaves, those of what it was made of, and a signed
 * checkpoint that they lead up to.
 *
 * <p>JSON: {@code {"v":"1","subject":"lot/…","key":"…","checkpoint":"…","leaves":[{"index":"12","body":"…","proof":["…"]}]}}
 * with the body as the text of the leaf, and hashes in base 64. The bundle of a purchase has the receipt too:
 * {@code "receipt":{"salt":"…","text":"…"}}.
 *
 * @param subject what it was asked for
 * @param key the log's key as the bundle names it; a verifier compares it with one from elsewhere
 * @param checkpoint that all proofs lead up to
 * @param proven the leaves with their proofs
 * @param receipt what a buyer got, where the bundle is of a purchase
 */
public record Bundle(
        String subject, LogKey key, SignedCheckpoint checkpoint, List<Proven> proven, Optional<Receipt> receipt) {

    /** A leaf and the way to the root. */
    public record Proven(Leaf leaf, InclusionProof proof) {}

    /** Without a receipt. */
    public Bundle(String subject, LogKey key, SignedCheckpoint checkpoint, List<Proven> proven) {
        this(subject, key, checkpoint, proven, Optional.empty());
    }

    /** Keeps its own copy of the list. */
    public Bundle {
        proven = List.copyOf(proven);
    }

    /**
     * Reads a bundle.
     *
     * @throws IllegalArgumentException when it is not one; {@link vn.chophien.trace.json.InvalidJson} when it is not even
     *     JSON
     */
    public static Bundle parse(String json) {
        if (!(Json.read(json) instanceof Json.Obj bundle)) {
            throw new IllegalArgumentException("A bundle is a JSON object.");
        }
        SignedCheckpoint checkpoint = SignedCheckpoint.parse(required(bundle, "checkpoint"));
        List<Proven> proven = new ArrayList<>();
        for (Json element : bundle.list("leaves")) {
            proven.add(proven((Json.Obj) element, checkpoint.checkpoint().size()));
        }
        return new Bundle(
                required(bundle, "subject"),
                LogKey.parse(required(bundle, "key")),
                checkpoint,
                proven,
                Receipt.in(bundle));
    }

    private static Proven proven(Json.Obj element, long size) {
        List<Hash> path = element.list("proof").stream()
                .map(hash -> Hash.ofBase64(((Json.Str) hash).value()))
                .toList();
        Leaf leaf = Leaf.parse(required(element, "body").getBytes(StandardCharsets.UTF_8));
        return new Proven(leaf, new InclusionProof(Long.parseLong(required(element, "index")), size, path));
    }

    private static String required(Json.Obj object, String name) {
        return object.text(name).orElseThrow(() -> new IllegalArgumentException("A bundle has a " + name + "."));
    }

    /** The JSON text. */
    public String json() {
        List<Json> leaves = new ArrayList<>();
        for (Proven one : proven) {
            List<Json> path = new ArrayList<>();
            one.proof().path().forEach(hash -> path.add(new Json.Str(hash.base64())));
            leaves.add(new Json.Obj(members(
                    "index", new Json.Str(String.valueOf(one.proof().index())),
                    "body", new Json.Str(new String(one.leaf().body(), StandardCharsets.UTF_8)),
                    "proof", new Json.Arr(path))));
        }
        Map<String, Json> members = members(
                "v", new Json.Str("1"),
                "subject", new Json.Str(subject),
                "key", new Json.Str(key.encoded()),
                "checkpoint", new Json.Str(checkpoint.note()),
                "leaves", new Json.Arr(leaves));
        receipt.ifPresent(own -> members.put(Receipt.MEMBER, own.json()));
        return Json.write(new Json.Obj(members));
    }

    private static Map<String, Json> members(Object... pairs) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            members.put((String) pairs[i], (Json) pairs[i + 1]);
        }
        return members;
    }
}
