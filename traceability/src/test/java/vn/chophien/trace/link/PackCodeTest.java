package vn.chophien.trace.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;

class PackCodeTest {

    private static final Gtin GTIN = new Gtin("09521234543213");
    private static final LotNumber LOT = new LotNumber("L260928-01");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cho.example/01/09521234543213/10/L260928-01",
                "HTTPS://CHO.EXAMPLE/01/09521234543213/10/L260928-01",
                "https://cho.example/01/09521234543213/10/L260928-01/",
                "(01)09521234543213(10)L260928-01",
                "(01) 09521234543213 (10) L260928-01",
                "]Q1https://cho.example/01/09521234543213/10/L260928-01",
                "]C1010952123454321310L260928-01",
                "  https://cho.example/01/09521234543213/10/L260928-01\n"
            })
    void aLotIsReadHoweverItsCodeIsWritten(String scanned) {
        assertThat(PackCode.read(scanned)).isEqualTo(new PackCode.OfLot(GTIN, LOT, null));
    }

    @Test
    void theNumberOfASinglePackIsReadBesideItsLot() {
        assertThat(PackCode.read("https://cho.example/01/09521234543213/10/L260928-01/21/7KQ2M9X4T0"))
                .isEqualTo(new PackCode.OfLot(GTIN, LOT, "7KQ2M9X4T0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cho.example/l/7KQ2M9X4TB0CDEF8",
                "HTTP://192.168.1.5:8080/L/7KQ2M9X4TB0CDEF8",
                "http://cho.example/l/7kq2-m9x4-tb0c-def8?ref=qr"
            })
    void aLotWithoutAGtinIsReadByItsToken(String scanned) {
        assertThat(PackCode.read(scanned)).isEqualTo(new PackCode.OfToken(new LotToken("7KQ2M9X4TB0CDEF8"), null));
    }

    @Test
    void aTokenMayNameTheSinglePackToo() {
        assertThat(PackCode.read("HTTP://CHO.EXAMPLE/L/7KQ2M9X4TB0CDEF8/7KQ2M9X4T0"))
                .isEqualTo(new PackCode.OfToken(new LotToken("7KQ2M9X4TB0CDEF8"), "7KQ2M9X4T0"));
    }

    @Test
    void aTillsBarCodeNamesNoLot() {
        assertThat(PackCode.read("https://cho.example/01/09521234543213")).isEqualTo(new PackCode.OfProduct(GTIN));
        assertThat(PackCode.read("]E09521234543213")).isEqualTo(new PackCode.OfProduct(GTIN));
        assertThat(new PackCode.Bare("9521234543213").looksLikeProduct()).isTrue();
        assertThat(new PackCode.Bare("9521234543214").looksLikeProduct()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L260928-01",
                "https://example.com/khuyen-mai",
                "(01)123",
                "]Z9abc",
                "",
                "http",
                "(10",
                "Miến dong"
            })
    void everythingElseIsLeftAsItIs(String scanned) {
        assertThat(PackCode.read(scanned)).isEqualTo(new PackCode.Bare(scanned));
    }
}
