package vn.chophien.trace.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chophien.trace.Conformance;
import vn.chophien.trace.Conformance.Row;

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

    private static List<Row> rows() {
        return Conformance.table("digital-link/epc-to-digital-link.tsv");
    }
}
