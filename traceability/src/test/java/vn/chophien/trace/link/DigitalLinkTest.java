package vn.chophien.trace.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.SerialNumber;

class DigitalLinkTest {
    private static final String BASE = "https://id.chophien.example.vn";
    private static final Gtin GTIN = new Gtin("8934567890120");
    private static final LotNumber LOT = LotNumber.ours("H260201A");

    @Test
    void aLotHasOneAddress() {
        DigitalLink link = DigitalLink.ofLot(BASE, GTIN, LOT);

        assertThat(link.uri()).isEqualTo("https://id.chophien.example.vn/01/08934567890120/10/H260201A");
        assertThat(link.humanReadable()).isEqualTo("(01) 08934567890120 (10) H260201A");
        assertThat(DigitalLink.parse(link.uri())).isEqualTo(link);
    }

    @Test
    void aPackShowsItsLotAndItsSerialNumber() {
        DigitalLink link = DigitalLink.ofUnit(BASE, GTIN, LOT, new SerialNumber("B0001"));

        assertThat(link).hasToString(BASE + "/01/08934567890120/10/H260201A/21/B0001");
        assertThat(link.gtin()).contains(GTIN);
        assertThat(link.lot()).contains(LOT);
        assertThat(link.serial()).contains(new SerialNumber("B0001"));
    }

    @Test
    void aProductHasNoLotAndNoSerialNumber() {
        DigitalLink link = DigitalLink.ofProduct(BASE, GTIN);

        assertThat(link.uri()).isEqualTo(BASE + "/01/08934567890120");
        assertThat(link.lot()).isEmpty();
        assertThat(link.serial()).isEmpty();
        assertThat(link.value("17")).isEmpty();
    }

    @Test
    void whatIsNeitherProductNorLotIsReadByItsIdentifier() {
        DigitalLink plot = DigitalLink.parse(BASE + "/414/8934567000017/254/RAY%2d1");

        assertThat(plot.gtin()).isEmpty();
        assertThat(plot.value("414")).contains("8934567000017");
        assertThat(plot.value("254")).contains("RAY-1");
    }

    @Test
    void attributesGoToTheQueryInTheOrderGiven() {
        DigitalLink link =
                DigitalLink.ofLot(BASE, GTIN, LOT).with("17", "260305").with("3103", "005000");

        assertThat(link.uri()).endsWith("/10/H260201A?17=260305&3103=005000");
        assertThat(link.value("3103")).contains("005000");
        assertThat(DigitalLink.parse(link.uri())).isEqualTo(link);
    }

    @Test
    void aSlashInALotStaysInItsSegment() {
        DigitalLink link = DigitalLink.ofLot(BASE, GTIN, new LotNumber("ABM-77/A"));

        assertThat(link.uri()).endsWith("/10/ABM-77%2FA");
        assertThat(DigitalLink.parse(link.uri()).lot()).contains(new LotNumber("ABM-77/A"));
    }

    @Test
    void aLotThatLooksLikeAKeyIsStillALot() {
        String uri = BASE + "/01/08934567890120/10/00/21/01";

        DigitalLink link = DigitalLink.parse(uri);

        assertThat(link.lot()).contains(new LotNumber("00"));
        assertThat(link.serial()).contains(new SerialNumber("01"));
        assertThat(link.base()).isEqualTo(BASE);
    }

    @Test
    void theStemBelongsToTheBase() {
        DigitalLink link = DigitalLink.parse("https://a.vn:8443/01/x/01/08934567890120?utm=qr&17=260305#top");

        assertThat(link.base()).isEqualTo("https://a.vn:8443/01/x");
        assertThat(link.uri()).isEqualTo("https://a.vn:8443/01/x/01/08934567890120?17=260305");
    }

    @Test
    void capitalsInTheOriginAreTheSameAddressInADenserCode() {
        DigitalLink link = DigitalLink.ofLot("https://id.vn/Stem", GTIN, LOT).withUpperCaseOrigin();

        assertThat(link.uri()).isEqualTo("HTTPS://ID.VN/Stem/01/08934567890120/10/H260201A");
        assertThat(DigitalLink.parse(link.uri()).lot()).contains(LOT);
    }

    @ParameterizedTest
    @CsvSource({
        "link.base, ''",
        "link.base, nothing",
        "link.base, https://a.vn",
        "link.base, ftp://a.vn/01/08934567890120",
        "link.base, Https://a.vn/01/08934567890120",
        "link.base, https://me@a.vn/01/08934567890120",
        "link.uri, https://a.vn/01/08934567890120/10/Đ",
        "link.uri, https://a.vn/01/08934567890120/10/A B",
        "link.no-key, https://a.vn/san-pham/mien-dong",
        "link.no-key, https://a.vn/01/08934567890120/",
        "link.no-key, https://a.vn/10/A/21/B",
        "link.length, https://a.vn/01/8934567890120",
        "link.length, https://a.vn/01/08934567890120/10/123456789012345678901",
        "link.characters, https://a.vn/01/0893456789012x",
        "link.characters, https://a.vn/01/08934567890120/10/A%20B",
        "link.characters, https://a.vn/01/08934567890120/10/A%00",
        "link.characters, https://a.vn/01/08934567890120/10/%C4%90",
        "link.check-digit, https://a.vn/01/08934567890121",
        "link.sequence, https://a.vn/01/08934567890120/21/B/10/A",
        "link.sequence, https://a.vn/417/8934567000017/254/A",
        "link.attribute, https://a.vn/01/08934567890120?10=A",
        "link.attribute, https://a.vn/01/08934567890120?254=A",
        "link.repeated, https://a.vn/01/08934567890120?17=260305&17=260305",
        "link.repeated, https://a.vn/01/08934567890120?01=08934567890120",
        "link.unknown-ai, https://a.vn/01/08934567890120?89=A",
        "link.day-or-month, https://a.vn/01/08934567890120?17=260230",
        "link.country, https://a.vn/01/08934567890120?422=999",
        "link.needs, https://a.vn/414/8934567000017?17=260305",
        "link.excludes, https://a.vn/01/08934567890120?3102=000100&3103=001000"
    })
    void whatIsWrongIsNamed(String code, String uri) {
        assertThatThrownBy(() -> DigitalLink.parse(uri)).isInstanceOfSatisfying(InvalidLink.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.reason()).isNotBlank();
            assertThat(e).hasMessageContaining(code).hasMessageContaining(e.value());
        });
    }

    @Test
    void anEmptyPathNamesNothing() {
        assertThatThrownBy(() -> new DigitalLink(BASE, List.of(), List.of()))
                .isInstanceOfSatisfying(
                        InvalidLink.class, e -> assertThat(e.code()).isEqualTo("link.no-key"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyLotOfGs1SurvivesTheWayThroughAUri(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String cset82 = "!\"%&'()*+,-./0189:;<=>?AMZ_amz";
        StringBuilder lot = new StringBuilder();
        for (int length = random.nextInt(1, 21); length > 0; length--) {
            lot.append(cset82.charAt(random.nextInt(cset82.length())));
        }

        DigitalLink link =
                DigitalLink.ofLot(BASE, GTIN, new LotNumber(lot.toString())).with("98", lot.toString());

        assertThat(DigitalLink.parse(link.uri())).isEqualTo(link);
    }

    private static LongStream seeds() {
        return LongStream.range(0, 50);
    }
}
