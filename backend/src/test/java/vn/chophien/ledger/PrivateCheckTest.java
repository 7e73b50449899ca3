package vn.chophien.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chophien.trace.seal.Leaf;

class PrivateCheckTest {

    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
    private static final String NAME = "Người Thử";

    private final Fact fact = fact(Map.of("enteredBy", NAME));
    private final LeafWriter.PrivatePart kept = LeafWriter.PrivatePart.of(fact.privately());
    private final Leaf leaf = leaf(fact, kept.commitment());

    @Test
    void aPrivatePartAsItWasSealedIsWhole() {
        assertThat(PrivateCheck.standing(leaf, kept, fact)).isEqualTo(PrivateCheck.Standing.WHOLE);
        assertThat(PrivateCheck.differences(kept, fact)).isEmpty();
    }

    @Test
    void anotherTextOrAnotherSaltIsEdited() {
        byte[] other = "{\"enteredBy\":\"Người Khác\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(PrivateCheck.standing(leaf, new LeafWriter.PrivatePart(kept.salt(), other), fact))
                .isEqualTo(PrivateCheck.Standing.EDITED);
        assertThat(PrivateCheck.standing(leaf, new LeafWriter.PrivatePart(new byte[16], kept.body()), fact))
                .isEqualTo(PrivateCheck.Standing.EDITED);
    }

    @Test
    void aPrivatePartBehindALeafThatHasNoneIsEdited() {
        assertThat(PrivateCheck.standing(leaf(fact(Map.of()), null), kept, fact))
                .isEqualTo(PrivateCheck.Standing.EDITED);
    }

    @Test
    void goneFromBothIsErasedAndGoneFromOneIsLost() {
        assertThat(PrivateCheck.standing(leaf, null, fact(Map.of("enteredBy", Erasable.ERASED))))
                .isEqualTo(PrivateCheck.Standing.ERASED);
        assertThat(PrivateCheck.standing(leaf, null, fact)).isEqualTo(PrivateCheck.Standing.LOST);
        assertThat(PrivateCheck.standing(leaf, null, fact(Map.of("takenBy", Erasable.ERASED, "place", "Kho số 2"))))
                .isEqualTo(PrivateCheck.Standing.LOST);
    }

    @Test
    void aLeafWithoutAPrivatePartIsWhole() {
        assertThat(PrivateCheck.standing(leaf(fact(Map.of()), null), null, fact(Map.of())))
                .isEqualTo(PrivateCheck.Standing.WHOLE);
    }

    @Test
    void namesWhatTheRowTellsOtherwise() {
        assertThat(PrivateCheck.differences(kept, fact(Map.of("enteredBy", "Người Khác", "note", "Thêm"))))
                .containsExactly("private.enteredBy", "private.note");
        assertThat(PrivateCheck.differences(kept, fact(Map.of("enteredBy", Erasable.ERASED))))
                .containsExactly("private.enteredBy");
    }

    @Test
    void theSameWordInAnotherUnicodeFormIsNoDifference() {
        String decomposed = Normalizer.normalize(NAME, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(NAME);
        assertThat(PrivateCheck.differences(kept, fact(Map.of("enteredBy", decomposed))))
                .isEmpty();
    }

    private static Leaf leaf(Fact fact, @Nullable String commitment) {
        return Leaf.parse(LeafWriter.body(
                "thu.example/log",
                fact,
                SubjectHead.unborn(1, "season/1"),
                subject -> SubjectHead.unborn(2, "lot/2"),
                null,
                commitment));
    }

    private static Fact fact(Map<String, String> privately) {
        return new Fact(
                "CARE",
                Subject.season(1),
                NOON,
                NOON,
                NOON,
                "Hợp tác xã Thử",
                null,
                null,
                Map.of("note", "Làm cỏ"),
                List.of(),
                null,
                privately);
    }
}
