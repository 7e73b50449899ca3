package vn.chophien.trace.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WitnessKeyTest {

    private final Witness witness = new Witness("so-nnmt.example/witness");
    private final Checkpoint checkpoint = new Checkpoint("cho-phien.example/log", 7, Hash.ofEmptyTree());

    @Test
    void tellsWhenTheWitnessSawACheckpoint() {
        List<String> lines = List.of("— other AAAA", witness.cosign(checkpoint, 1_790_000_000));

        assertThat(witness.key().seen(checkpoint, lines)).contains(Instant.ofEpochSecond(1_790_000_000));
    }

    @Test
    void believesNeitherAnotherCheckpointNorAnotherWitnessOfThatName() {
        String line = witness.cosign(checkpoint, 1_790_000_000);
        Checkpoint larger = new Checkpoint(checkpoint.origin(), 8, checkpoint.root());

        assertThat(witness.key().seen(larger, List.of(line))).isEmpty();
        assertThat(new Witness("so-nnmt.example/witness").key().seen(checkpoint, List.of(line)))
                .isEmpty();
        assertThat(witness.key()
                        .seen(
                                checkpoint,
                                List.of(line.substring(0, line.length() - 20), "— so-nnmt.example/witness ?")))
                .isEmpty();
    }

    @Test
    void isNotMixedUpWithTheKeyOfALog() {
        String log = LogSigner.of("a", LogSigner.newSecret()).key().encoded();

        assertThatThrownBy(() -> WitnessKey.parse(log)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogKey.parse(witness.key().encoded())).isInstanceOf(IllegalArgumentException.class);
    }
}
