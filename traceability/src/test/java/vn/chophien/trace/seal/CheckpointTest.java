package vn.chophien.trace.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CheckpointTest {

    private static final String ORIGIN = "cho-phien.example/log";
    private final LogSigner signer = LogSigner.of(ORIGIN, LogSigner.newSecret());
    private final SignedCheckpoint signed = signer.sign(new Checkpoint(ORIGIN, 1284, Hash.ofContent(new byte[] {1})));

    @Test
    void isReadBackAndVerifiedByThePublishedKey() {
        SignedCheckpoint read = SignedCheckpoint.parse(signed.note());

        assertThat(read).isEqualTo(signed);
        assertThat(read.isSignedBy(LogKey.parse(signer.key().encoded()))).isTrue();
        assertThat(read.checkpoint().brief()).isEqualTo("1284 · 4bf5122f");
    }

    @Test
    void isNotVerifiedWhenOneCharacterWasChanged() {
        SignedCheckpoint larger = SignedCheckpoint.parse(signed.note().replace("\n1284\n", "\n1285\n"));

        assertThat(larger.isSignedBy(signer.key())).isFalse();
    }

    @Test
    void isNotVerifiedByAnotherKeyOfTheSameName() {
        assertThat(signed.isSignedBy(LogSigner.of(ORIGIN, LogSigner.newSecret()).key()))
                .isFalse();
    }

    @Test
    void keepsTheSignaturesOfWitnessesItDoesNotKnow() {
        SignedCheckpoint witnessed = SignedCheckpoint.parse(signed.note() + "— so-nnmt.example AAAAAAAAAAAA\n— odd\n");

        assertThat(witnessed.isSignedBy(signer.key())).isTrue();
        assertThat(witnessed.signatures()).hasSize(3);
    }

    /** The example that C2SP signed-note prints. */
    @Test
    void readsAKeyInTheFormOfTheStandard() {
        LogKey key = LogKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

        assertThat(key.name()).isEqualTo("PeterNeumann");
        assertThatThrownBy(() -> LogKey.parse("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesASecretWhoseHalvesDoNotBelongTogether() {
        String mixed =
                LogSigner.newSecret().substring(0, 43) + LogSigner.newSecret().substring(43);

        assertThatThrownBy(() -> LogSigner.of(ORIGIN, mixed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesTilesAsTheStandardDoes() {
        assertThat(new Tile(0, 1234067, 256).path()).isEqualTo("0/x001/x234/067");
        assertThat(Tile.parse("entries/x001/x234/067.p/7")).contains(new Tile(Tile.ENTRIES, 1234067, 7));
        for (String odd :
                new String[] {"0/1", "0/x000/001", "64/001", "0/001.p/256", "0/001.p/0", "0/../001", "0/x001"}) {
            assertThat(Tile.parse(odd)).as(odd).isEmpty();
        }
    }
}
