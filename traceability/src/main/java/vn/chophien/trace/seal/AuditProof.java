package vn.chophien.trace.seal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.trace.json.Json;

/**
 * A stretch of the market's audit trail with all that is needed to check it without asking anybody.
 *
 * <p>JSON: {@code {"v":"1","key":"…","checkpoint":"…","blocks":[{"index":"12","body":"…","proof":["…"],
 * "rows":[{"salt":"…","body":"…"}]}]}}. The body of a block is its leaf in the log. Its {@code data.root} is the root
 * (RFC 9162, 2.1.1) over its rows, of which each is the leaf hash of its salt and its body.
 *
 * @param key the log's key as the file names it; a verifier compares it with one from elsewhere
 */
public record AuditProof(LogKey key, SignedCheckpoint checkpoint, List<Block> blocks) {

    /** The type of the leaves. */
    public static final String TYPE = "AUDIT";

    /** The member of their data that the rows lead up to. */
    public static final String ROOT = "root";

    private static final String BLOCKS = "blocks";

    /** Keeps its own copy of the list. */
    public AuditProof {
        blocks = List.copyOf(blocks);
    }

    /** Rows under one leaf. */
    public record Block(Leaf leaf, InclusionProof proof, List<Row> rows) {

        /** Keeps its own copy of the list. */
        public Block {
            rows = List.copyOf(rows);
        }

        /** Such as {@code 41–97}. */
        public String range() {
            return leaf.data("first").orElse("?") + "–" + leaf.data("last").orElse("?");
        }
    }

    /** The exact bytes of a row, and what was put before them so that nobody guesses them from their hash. */
    public record Row(byte[] salt, byte[] body) {}

    /** What may be wrong with a block, the first reason that was found. */
    public enum Fault {
        /** The signature under the checkpoint is not this key's. */
        SIGNATURE,
        /** The leaf is not in the log. */
        NOT_IN_LOG,
        /** The rows are not those that were sealed. */
        ROWS,
        /** The block does not continue the one before it. */
        GAP
    }

    /**
     * A fault and where.
     *
     * @param range rows from–to; empty where it is about the whole file
     */
    public record Found(Fault fault, String range) {}

    /** The hash of a row: that of a leaf whose body is the salt and then the row. */
    public static Hash rowHash(byte[] salt, byte[] body) {
        byte[] both = new byte[salt.length + body.length];
        System.arraycopy(salt, 0, both, 0, salt.length);
        System.arraycopy(body, 0, both, salt.length, body.length);
        return Hash.ofLeaf(both);
    }

    /** Checks it against a key from elsewhere; empty when everything holds. */
    public List<Found> check(LogKey trusted) {
        List<Found> found = new ArrayList<>();
        if (!checkpoint.isSignedBy(trusted)) {
            found.add(new Found(Fault.SIGNATURE, ""));
        }
        Leaf before = null;
        for (Block block : blocks) {
            Leaf leaf = block.leaf();
            if (!leaf.text("type").equals(TYPE)
                    || block.proof().size() != checkpoint.checkpoint().size()
                    || !block.proof()
                            .proves(leaf.hash(), checkpoint.checkpoint().root())) {
                found.add(new Found(Fault.NOT_IN_LOG, block.range()));
            }
            List<Hash> rows = block.rows().stream()
                    .map(row -> rowHash(row.salt(), row.body()))
                    .toList();
            if (!leaf.data(ROOT).orElse("").equals(MerkleTree.over(rows).root().hex())) {
                found.add(new Found(Fault.ROWS, block.range()));
            }
            if (before != null
                    && (leaf.seq() != before.seq() + 1 || !leaf.prev().equals(before.hash()))) {
                found.add(new Found(Fault.GAP, block.range()));
            }
            before = leaf;
        }
        return found;
    }

    /** Tells such a file from other proofs. */
    public static boolean isOne(String json) {
        return Json.read(json) instanceof Json.Obj file && file.get(BLOCKS).isPresent();
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static AuditProof parse(String json) {
        if (!(Json.read(json) instanceof Json.Obj file)) {
            throw new IllegalArgumentException("A proof is a JSON object.");
        }
        SignedCheckpoint checkpoint = SignedCheckpoint.parse(required(file, "checkpoint"));
        List<Block> blocks = new ArrayList<>();
        for (Json element : file.list(BLOCKS)) {
            Json.Obj block = object(element);
            List<Hash> path = block.list("proof").stream()
                    .map(hash -> hash instanceof Json.Str text ? Hash.ofBase64(text.value()) : Hash.NONE)
                    .toList();
            List<Row> rows = block.list("rows").stream()
                    .map(AuditProof::object)
                    .map(row ->
                            new Row(HexFormat.of().parseHex(required(row, "salt")), Hash.utf8(required(row, "body"))))
                    .toList();
            blocks.add(new Block(
                    Leaf.parse(Hash.utf8(required(block, "body"))),
                    new InclusionProof(
                            Long.parseLong(required(block, "index")),
                            checkpoint.checkpoint().size(),
                            path),
                    rows));
        }
        return new AuditProof(LogKey.parse(required(file, "key")), checkpoint, blocks);
    }

    /** The JSON text. */
    public String json() {
        List<Json> written = new ArrayList<>();
        for (Block block : blocks) {
            List<Json> path = new ArrayList<>();
            block.proof().path().forEach(hash -> path.add(new Json.Str(hash.base64())));
            List<Json> rows = new ArrayList<>();
            block.rows()
                    .forEach(row -> rows.add(new Json.Obj(members(
                            "salt", new Json.Str(HexFormat.of().formatHex(row.salt())), "body", text(row.body())))));
            written.add(new Json.Obj(members(
                    "index", new Json.Str(String.valueOf(block.proof().index())),
                    "body", text(block.leaf().body()),
                    "proof", new Json.Arr(path),
                    "rows", new Json.Arr(rows))));
        }
        return Json.write(new Json.Obj(members(
                "v",
                new Json.Str("1"),
                "key",
                new Json.Str(key.encoded()),
                "checkpoint",
                new Json.Str(checkpoint.note()),
                BLOCKS,
                new Json.Arr(written))));
    }

    private static Json text(byte[] utf8) {
        return new Json.Str(new String(utf8, StandardCharsets.UTF_8));
    }

    private static Json.Obj object(Json value) {
        if (value instanceof Json.Obj object) {
            return object;
        }
        throw new IllegalArgumentException("Here belongs a JSON object.");
    }

    private static String required(Json.Obj object, String name) {
        return object.text(name).orElseThrow(() -> new IllegalArgumentException("A proof has a " + name + "."));
    }

    private static Map<String, Json> members(Object... pairs) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            members.put((String) pairs[i], (Json) pairs[i + 1]);
        }
        return members;
    }
}
