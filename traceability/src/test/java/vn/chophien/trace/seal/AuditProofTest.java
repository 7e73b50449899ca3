package vn.chophien.trace.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditProofTest {

    private static final String ORIGIN = "cho.example/log";

    private final LogSigner signer = LogSigner.of(ORIGIN, LogSigner.newSecret());
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<List<AuditProof.Row>> rows = new ArrayList<>();

    @Test
    void holdsAfterItWasWrittenAndRead() {
        AuditProof proof = AuditProof.parse(three().json());

        assertThat(AuditProof.isOne(proof.json())).isTrue();
        assertThat(proof.check(signer.key())).isEmpty();
    }

    @Test
    void namesTheBlockWhoseRowWasEdited() {
        AuditProof proof = AuditProof.parse(three().json().replace("deed 4", "deed 9"));

        assertThat(proof.check(signer.key())).containsExactly(new AuditProof.Found(AuditProof.Fault.ROWS, "4–6"));
    }

    @Test
    void namesTheBlockBeforeWhichOneIsMissing() {
        AuditProof whole = three();
        AuditProof proof = new AuditProof(
                whole.key(),
                whole.checkpoint(),
                List.of(whole.blocks().get(0), whole.blocks().get(2)));

        assertThat(proof.check(signer.key())).containsExactly(new AuditProof.Found(AuditProof.Fault.GAP, "7–9"));
    }

    @Test
    void missesNeitherARowLeftOutNorAnotherKey() {
        AuditProof whole = three();
        AuditProof.Block last = whole.blocks().get(2);
        AuditProof.Block shorter =
                new AuditProof.Block(last.leaf(), last.proof(), last.rows().subList(0, 2));

        assertThat(new AuditProof(whole.key(), whole.checkpoint(), List.of(shorter)).check(signer.key()))
                .containsExactly(new AuditProof.Found(AuditProof.Fault.ROWS, "7–9"));
        assertThat(whole.check(LogSigner.of(ORIGIN, LogSigner.newSecret()).key()))
                .containsExactly(new AuditProof.Found(AuditProof.Fault.SIGNATURE, ""));
    }

    private AuditProof three() {
        for (int block = 0; block < 3; block++) {
            List<AuditProof.Row> some = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                some.add(
                        new AuditProof.Row(new byte[16], ("deed " + (3 * block + i)).getBytes(StandardCharsets.UTF_8)));
            }
            rows.add(some);
            leaves.add(leaf(block, some));
        }
        MerkleTree tree = MerkleTree.over(leaves.stream().map(Leaf::hash).toList());
        List<AuditProof.Block> blocks = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            blocks.add(new AuditProof.Block(leaves.get(i), tree.inclusion(i), rows.get(i)));
        }
        return new AuditProof(signer.key(), signer.sign(new Checkpoint(ORIGIN, 3, tree.root())), blocks);
    }

    private Leaf leaf(int block, List<AuditProof.Row> some) {
        MerkleTree tree = MerkleTree.over(some.stream()
                .map(row -> AuditProof.rowHash(row.salt(), row.body()))
                .toList());
        return Leaf.parse(new LeafBody()
                .with("type", AuditProof.TYPE)
                .with("subject", "audit/1")
                .with("seq", String.valueOf(block + 1))
                .with(
                        "prev",
                        block == 0
                                ? Hash.NONE.hex()
                                : leaves.get(block - 1).hash().hex())
                .with(
                        "data",
                        Map.of(
                                "first",
                                String.valueOf(3 * block + 1),
                                "last",
                                String.valueOf(3 * block + 3),
                                AuditProof.ROOT,
                                tree.root().hex()))
                .bytes());
    }
}
