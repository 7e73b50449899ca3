package vn.chophien.trace.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.trace.Conformance;
import vn.chophien.trace.Conformance.Row;
import vn.chophien.trace.link.DigitalLink;

class CanonicalIdTest {

    @ParameterizedTest
    @MethodSource("rows")
    void anIdentifierHasOneSpelling(Row row) {
        assertThat(CanonicalId.read(row.get("input")).orElse("NONE"))
                .isEqualTo(row.get("expected_canonical_constrained_uri"));
    }

    @Test
    void whatIsNoGs1IdentifierStaysAsItIs() {
        assertThat(CanonicalId.of("https://example.vn/l/7KQ2M9X4TB0CDEF8"))
                .isEqualTo("https://example.vn/l/7KQ2M9X4TB0CDEF8");
        assertThat(CanonicalId.of("urn:epc:id:sgtin:4012345.1.1")).isEqualTo("urn:epc:id:sgtin:4012345.1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cho.example.vn/01/08931234567897",
                "https://cho.example.vn/01/08931234567897/10/L260201?17=270101",
                "https://cho.example.vn/01/08931234567897/10/L260201/21/7K",
                "https://cho.example.vn/x/01/08931234567897/22/V1",
                "https://cho.example.vn/01/08931234567897/22/V1/10/L%2F1",
                "https://cho.example.vn/00/089312345678901233",
                "https://cho.example.vn/414/8931234567897/254/kho-2"
            })
    void aStrictLinkFindsTheSameSpelling(String link) {
        assertThat(DigitalLink.parse(link).constrained().uri()).isEqualTo(CanonicalId.of(link));
    }

    private static List<Row> rows() {
        return Conformance.table("digital-link/epc-to-digital-link.tsv");
    }
}
