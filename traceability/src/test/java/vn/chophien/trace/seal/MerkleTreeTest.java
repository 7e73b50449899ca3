package vn.chophien.trace.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every leaf and every pair of sizes up to 70, which holds full trees, and trees with one leaf more and one less. */
class MerkleTreeTest {

    private static final int LARGEST = 70;
    private static final List<Hash> LEAVES = IntStream.range(0, LARGEST)
            .mapToObj(i -> Hash.ofLeaf(new byte[] {(byte) i}))
            .toList();
    private final MemoryLog log = MemoryLog.of(LEAVES);

    @Test
    void provesEachLeafOfEachTreeAndNoOther() {
        for (int size = 1; size <= LARGEST; size++) {
            Hash root = log.tree(size).root();
            for (int index = 0; index < size; index++) {
                InclusionProof proof = log.tree(size).inclusion(index);

                assertThat(proof.proves(LEAVES.get(index), root)).isTrue();
                assertThat(proof.proves(LEAVES.get((index + 1) % LARGEST), root))
                        .isFalse();
                assertThat(proof.path().size()).isLessThanOrEqualTo(64 - Long.numberOfLeadingZeros(size));
            }
        }
    }

    @Test
    void provesThatEachTreeGrewFromEachSmallerOne() {
        for (int later = 0; later <= LARGEST; later++) {
            for (int earlier = 0; earlier <= later; earlier++) {
                ConsistencyProof proof = log.tree(later).consistency(earlier);

                assertThat(proof.proves(
                                log.tree(earlier).root(), log.tree(later).root()))
                        .as("%s in %s", earlier, later)
                        .isTrue();
            }
        }
    }

    @Test
    void aLogThatWasForkedIsConsistentWithNothingAfterTheFork() {
        MemoryLog fork = MemoryLog.of(LEAVES.subList(0, 40));
        fork.append(Hash.ofLeaf(new byte[] {99}));
        LEAVES.subList(41, LARGEST).forEach(fork::append);

        for (int earlier = 41; earlier <= LARGEST; earlier++) {
            ConsistencyProof proof = fork.tree(LARGEST).consistency(earlier);

            assertThat(proof.proves(log.tree(earlier).root(), fork.tree(LARGEST).root()))
                    .as("from %s", earlier)
                    .isFalse();
        }
    }

    @Test
    void refusesLeavesAndSizesThatNeverWere() {
        assertThatThrownBy(() -> log.tree(5).inclusion(5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.tree(5).consistency(6)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new InclusionProof(5, 5, List.of()).proves(Hash.NONE, Hash.NONE))
                .isFalse();
    }
}
