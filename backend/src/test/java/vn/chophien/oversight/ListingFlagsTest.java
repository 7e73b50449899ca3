package vn.chophien.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chophien.oversight.ListingTestData.aListing;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.catalogue.CertificateStanding;
import vn.chophien.cooperative.SellerStatus;
import vn.chophien.shared.Money;

class ListingFlagsTest {

    private static final PricePeers PEERS = peers(100_000, 110_000, 120_000, 130_000, 140_000);

    @Test
    void aListingInOrderRaisesNothing() {
        assertThat(flags(aListing())).isEmpty();
    }

    @Test
    void foodWithoutIngredientsOrStorageIsGrave() {
        List<ListingFlag> flags = flags(aListing().withoutLabel());

        assertThat(flags).extracting(ListingFlag::sentence).contains("Thiếu thành phần.", "Thiếu cách bảo quản.");
        assertThat(flags).allMatch(ListingFlag::grave);
    }

    @Test
    void clothNeedsNoIngredients() {
        assertThat(flags(aListing().withoutLabel().ofSet(22))).isEmpty();
    }

    @Test
    void alcoholNeedsAnAgeLimit() {
        assertThat(flags(aListing().ofSet(14))).hasSize(1).allMatch(ListingFlag::grave);
        assertThat(flags(aListing().ofSet(14).forAdults())).isEmpty();
    }

    @Test
    void foodPraisedAsMedicineIsPointedOut() {
        assertThat(flags(aListing().description("Ăn hằng ngày chữa bệnh dạ dày.")))
                .hasSize(1);
        assertThat(flags(aListing().description("Chưa bệnh nào phải lo."))).hasSize(1);
        assertThat(flags(aListing().description("Miến ngon, dễ nấu."))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VALID, 0, false",
        "SUPERSEDED, 0, false",
        "EXPIRING, 1, false",
        "UNVERIFIED, 1, false",
        "EXPIRED, 1, true",
        "REVOKED, 1, true"
    })
    void certificatesSpeakByTheirStanding(CertificateStanding standing, int count, boolean grave) {
        List<ListingFlag> flags = flags(aListing().certified(standing));

        assertThat(flags).hasSize(count).allMatch(flag -> flag.grave() == grave);
    }

    @Test
    void anExpiredCertificateThatWasRenewedIsNoFault() {
        assertThat(flags(aListing().certified(CertificateStanding.EXPIRED).certified(CertificateStanding.VALID)))
                .isEmpty();
    }

    @Test
    void aPriceFarFromTheShelfIsUnusualBothWays() {
        assertThat(flags(aListing().at(240_000))).isEmpty(); // 480,000 a kilogram: four times the middle, not more
        assertThat(flags(aListing().at(240_001))).hasSize(1);
        assertThat(flags(aListing().at(15_000))).isEmpty();
        assertThat(flags(aListing().at(14_000))).hasSize(1);
    }

    @Test
    void fewPeersSayNothingAboutWhatIsUsual() {
        assertThat(ListingFlags.of(aListing().at(9_000_000).build(), peers(1_000, 1_000), 1, true))
                .isEmpty();
    }

    @Test
    void gravestComesFirst() {
        List<ListingFlag> flags =
                ListingFlags.of(aListing().sellerIs(SellerStatus.PENDING).build(), PEERS, 0, false);

        assertThat(flags).hasSize(3);
        assertThat(flags.get(0).grave()).isTrue();
        assertThat(flags.get(1).grave()).isFalse();
    }

    private static List<ListingFlag> flags(ListingTestData listing) {
        return ListingFlags.of(listing.build(), PEERS, 1, true);
    }

    private static PricePeers peers(long... prices) {
        return new PricePeers(LongStream.of(prices).mapToObj(Money::ofDong).toList());
    }
}
