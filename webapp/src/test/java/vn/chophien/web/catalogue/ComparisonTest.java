package vn.chophien.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void aRowDiffersAsSoonAsOneProductIsNotLikeTheOthers() {
        assertThat(new Comparison.Row("Sao OCOP", List.of("4 sao", "4 sao", "3 sao")).differs())
                .isTrue();
        assertThat(new Comparison.Row("Sao OCOP", List.of("4 sao", "4 sao")).differs())
                .isFalse();
        assertThat(new Comparison.Row("Sao OCOP", List.of("4 sao")).differs()).isFalse();
    }

    @Test
    void theAddressNamesNoMoreProductsThanFit() {
        assertThat(Comparison.href(Stream.of("mot", "hai", "ba", "bon", "nam")))
                .isEqualTo("/so-sanh?sp=mot&sp=hai&sp=ba&sp=bon");
    }
}
