package vn.chophien.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chophien.oversight.ListingTestData.aListing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.catalogue.CertificateStanding;
import vn.chophien.cooperative.SellerStatus;
import vn.chophien.oversight.listing.FlagLimits;
import vn.chophien.oversight.listing.ListingWord;
import vn.chophien.oversight.listing.WordKind;
import vn.chophien.oversight.listing.WordSearch;
import vn.chophien.oversight.price.PriceBoard;
import vn.chophien.oversight.price.PriceKind;
import vn.chophien.oversight.price.PriceSample;

class ListingLookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final WordSearch WORDS = new WordSearch(List.of(
            new ListingWord("chữa bệnh", WordKind.MEDICINE),
            new ListingWord("tốt nhất", WordKind.SUPERLATIVE),
            new ListingWord("VietGAP", WordKind.CLAIM)));

    @Test
    void aListingInOrderRaisesNothing() {
        assertThat(look(aListing())).isEmpty();
    }

    @Test
    void foodWithoutIngredientsOrStorageIsGrave() {
        List<Finding> found = look(aListing().withoutLabel());

        assertThat(kinds(found)).containsExactly(FlagKind.LABEL);
        assertThat(found.get(0).sentence()).isEqualTo("Chưa ghi thành phần, cách bảo quản.");
    }

    @Test
    void clothNeedsNoIngredients() {
        assertThat(look(aListing().withoutLabel().ofSet(22))).isEmpty();
    }

    @Test
    void alcoholNeedsAnAgeLimit() {
        assertThat(kinds(look(aListing().ofSet(14)))).containsExactly(FlagKind.LABEL);
        assertThat(look(aListing().ofSet(14).forAdults())).isEmpty();
    }

    @Test
    void aWordIsQuotedWithItsPlaceAndClothMayHealInAStory() {
        List<Finding> found = look(aListing().description("Ăn hằng ngày chữa bệnh dạ dày, loại tốt nhất."));

        assertThat(kinds(found)).containsExactly(FlagKind.MEDICINE, FlagKind.SUPERLATIVE);
        assertThat(found.get(0).sentence())
                .isEqualTo("“chữa bệnh” trong mô tả: “Ăn hằng ngày chữa bệnh dạ dày, loại tốt…”.");
        assertThat(kinds(look(aListing().ofSet(22).description("Bà mo mặc áo này khi chữa bệnh."))))
                .isEmpty();
    }

    @Test
    void aClaimNeedsADiaryOrAPaper() {
        ListingTestData claims =
                aListing().description("Trồng theo VietGAP trên đồi.").withoutPapers();

        assertThat(kinds(look(claims, new ListingSurroundings.Lots(1, 1, 1, "L1"))))
                .contains(FlagKind.CLAIM, FlagKind.TRACE);
        assertThat(kinds(look(claims, new ListingSurroundings.Lots(1, 1, 0, ""))))
                .containsExactly(FlagKind.PAPER);
    }

    @ParameterizedTest
    @CsvSource({
        "Đạt OCOP 4 sao năm nay., true",
        "Được bốn sao của tỉnh., true",
        "Sản phẩm OCOP của xã., true",
        "Chè sao chảo gang., false",
        "Trà bốn mùa sao vàng., false"
    })
    void starsWithoutADecisionAreGrave(String text, boolean flagged) {
        assertThat(kinds(look(aListing().description(text))).contains(FlagKind.STARS))
                .isEqualTo(flagged);
    }

    @Test
    void starsOfADecisionInForceMayBeTold() {
        ListingTestData four = aListing().certified(CertificateStanding.VALID).description("OCOP 4 sao.");
        ListingTestData five = aListing().certified(CertificateStanding.VALID).description("OCOP 5 sao.");

        assertThat(kinds(look(four))).doesNotContain(FlagKind.STARS);
        assertThat(kinds(look(five))).contains(FlagKind.STARS);
    }

    @ParameterizedTest
    @CsvSource({
        "SUPERSEDED, ",
        "EXPIRING, CERTIFICATE_SOON",
        "UNVERIFIED, CERTIFICATE_SOON",
        "EXPIRED, CERTIFICATE",
        "REVOKED, CERTIFICATE"
    })
    void certificatesSpeakByTheirStanding(CertificateStanding standing, FlagKind kind) {
        assertThat(kinds(look(aListing().certified(standing)))).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void aPriceFarFromTheBoardSaysByHowMuch() {
        assertThat(look(aListing().at(140_000))).isEmpty(); // 280.000 a kilogram: twice the upper quarter, not more

        List<Finding> found = look(aListing().at(150_000));

        assertThat(kinds(found)).containsExactly(FlagKind.PRICE);
        assertThat(found.get(0).sentence().replace('\u00A0', ' '))
                .isEqualTo("“Gói 500 g” giá 300.000 ₫/kg, cao hơn hẳn nhóm Miến, bún, bánh: thường thấy"
                        + " 110.000 - 140.000 ₫/kg, giữa 120.000 ₫, theo 6 giá đang niêm yết.");
        assertThat(look(aListing().at(20_000)).get(0).sentence()).contains("thấp hơn hẳn");
    }

    @Test
    void aDismissalHoldsUntilTheTextChanges() {
        Finding before = look(aListing().description("Loại tốt nhất.")).get(0);
        Finding same = look(aListing().description("Loại tốt nhất.")).get(0);
        Finding rewritten =
                look(aListing().description("Loại tốt nhất, ai cũng khen.")).get(0);

        assertThat(same).isEqualTo(before);
        assertThat(rewritten.subject()).isEqualTo(before.subject());
        assertThat(rewritten.facts()).isNotEqualTo(before.facts());
    }

    @Test
    void gravestComesFirst() {
        List<Finding> found =
                look(aListing().sellerIs(SellerStatus.PENDING).description("Tốt nhất."), ListingSurroundings.Lots.NONE);

        assertThat(kinds(found)).containsExactly(FlagKind.SELLER, FlagKind.SUPERLATIVE, FlagKind.SALE);
    }

    @Test
    void aCodeThatIsNotInUseIsGrave() {
        ListingSurroundings around = around(new ListingSurroundings.Lots(1, 1, 0, ""), Optional.of("Mã X bị dừng."));

        assertThat(kinds(ListingLook.findings(aListing().build(), around, TODAY)))
                .containsExactly(FlagKind.CODE);
    }

    private static List<FlagKind> kinds(List<Finding> found) {
        return found.stream().map(Finding::kind).toList();
    }

    private static List<Finding> look(ListingTestData listing) {
        return look(listing, new ListingSurroundings.Lots(1, 1, 0, ""));
    }

    private static List<Finding> look(ListingTestData listing, ListingSurroundings.Lots lots) {
        return ListingLook.findings(listing.build(), around(lots, Optional.empty()), TODAY);
    }

    private static ListingSurroundings around(ListingSurroundings.Lots lots, Optional<String> codeTrouble) {
        long[] prices = {100_000, 110_000, 120_000, 130_000, 140_000, 140_000};
        PriceBoard board = new PriceBoard(
                List.of(),
                IntStream.range(0, prices.length)
                        .mapToObj(i -> new PriceSample(100 + i, new PriceKind(1, 7, "kg"), prices[i], 1, 1))
                        .toList());
        return new ListingSurroundings(board, WORDS, FlagLimits.delivered(), lots, true, codeTrouble);
    }
}
