package vn.chophien.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.catalogue.CategoryView;
import vn.chophien.catalogue.search.ProductMark;
import vn.chophien.catalogue.search.ProductOrder;
import vn.chophien.catalogue.search.UnitPriceRange;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.place.CommuneView;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;

class ShopQueryTest {

    private static final List<CategoryView> SHELVES =
            List.of(new CategoryView(1, "mien-bun-banh", "Miến, bún, bánh", "mien-dong"));
    private static final CommuneView CON_MINH =
            new CommuneView("02185", "Côn Minh", "Xã Côn Minh", "19", "Thái Nguyên", 22.1, 106.0);

    @Test
    void everyChoiceIsUnderstood() {
        ShopQuery query = query("danh-muc=mien-bun-banh&sao=4&xa=02185&loai=hop-tac-xa&gia-tu=20k&gia-den=100.000"
                + "&con-hang=1&dung-mua=1&sap-xep=gia-tang&trang=2");

        assertThat(query.isRefused()).isFalse();
        assertThat(query.filter().category()).isEqualTo("mien-bun-banh");
        assertThat(query.filter().leastStars()).isEqualTo(4);
        assertThat(query.filter().commune()).isEqualTo("02185");
        assertThat(query.filter().sellerKind()).isEqualTo(SellerKind.COOP);
        assertThat(query.filter().priceFrom()).isEqualTo(Money.ofDong(20_000));
        assertThat(query.filter().priceTo()).isEqualTo(Money.ofDong(100_000));
        assertThat(query.filter().inStock()).isTrue();
        assertThat(query.filter().inSeason()).isTrue();
        assertThat(query.filter().order()).isEqualTo(ProductOrder.PRICE_UP);
        assertThat(query.paging().page()).isEqualTo(2);
    }

    @Test
    void theSameChoicesInAnyOrderAreOneAddress() {
        ShopAddress one = address("sao=4&tim=mi%E1%BA%BFn++dong&la=1&trang=");
        ShopAddress other = address("tim=miến dong&sao=4");

        assertThat(one.href()).isEqualTo(other.href()).isEqualTo("/san-pham?tim=mi%E1%BA%BFn+dong&sao=4");
    }

    @Test
    void aChangedChoiceStartsFromTheFirstPageAndPagesKeepTheChoices() {
        ShopAddress third = address("sao=4&trang=3");

        assertThat(third.with(ShopAddress.STARS, "5").href()).isEqualTo("/san-pham?sao=5");
        assertThat(third.page(2).href()).isEqualTo("/san-pham?sao=4&trang=2");
        assertThat(third.page(1).href()).isEqualTo("/san-pham?sao=4");
        assertThat(third.without(ShopAddress.STARS).href()).isEqualTo("/san-pham");
    }

    @Test
    void eachChipTakesOneChoiceAway() {
        ShopQuery query = query("tim=chè&sao=5&sap-xep=ten");

        assertThat(query.chips()).extracting(ShopQuery.Chip::label).containsExactly("“chè”", "5 sao OCOP");
        assertThat(query.chips().get(1).href()).isEqualTo("/san-pham?tim=ch%C3%A8&sap-xep=ten");
    }

    @Test
    void marksAndUnitPricesAreReadAndCanBeTakenAway() {
        ShopQuery query = query("gia-kg=50k-100k&nhat-ky=1&vietgap=1");

        assertThat(query.filter().unitPrice()).isEqualTo(UnitPriceRange.UNDER_100);
        assertThat(query.filter().marks()).containsExactlyInAnyOrder(ProductMark.TRACEABLE, ProductMark.VIETGAP);
        assertThat(query.chips())
                .extracting(ShopQuery.Chip::href)
                .containsExactly(
                        "/san-pham?nhat-ky=1&vietgap=1",
                        "/san-pham?gia-kg=50k-100k&vietgap=1",
                        "/san-pham?gia-kg=50k-100k&nhat-ky=1");
    }

    @Test
    void whereItIsSentToIsAChoiceThatCanBeTakenAwayAndToldToAnotherPage() {
        ShopQuery query = query("sao=4&giao-den=02185");

        assertThat(query.filter().deliveredTo()).isEqualTo(CON_MINH);
        assertThat(query.chips())
                .extracting(ShopQuery.Chip::label)
                .containsExactly("Từ 4 sao OCOP", "Giao đến Xã Côn Minh, Thái Nguyên");
        assertThat(query.chips().get(1).href()).isEqualTo("/san-pham?sao=4");
        assertThat(query.address().hrefAt("/giao-den-toi")).isEqualTo("/giao-den-toi?sao=4&giao-den=02185");
    }

    @ParameterizedTest
    @CsvSource({
        "gia-tu=abc, gia-tu",
        "gia-tu=-5, gia-tu",
        "gia-tu=1.5, gia-tu",
        "gia-den=99999999999, gia-den",
        "gia-tu=90000&gia-den=10000, gia-den"
    })
    void aPriceThatCannotBeReadIsToldBesideItsField(String typed, String field) {
        assertThat(query(typed).errors()).containsOnlyKeys(field);
    }

    @ParameterizedTest
    @CsvSource({
        "trang=0, page",
        "trang=-1, trang",
        "trang=hai, trang",
        "trang=999999999, page",
        "danh-muc=xyz, danh-muc",
        "sao=9, sao",
        "sao=2, sao",
        "xa=99999, xa",
        "giao-den=99999, giao-den",
        "loai=abc, loai",
        "con-hang=co, con-hang",
        "vietgap=co, vietgap",
        "gia-kg=re, gia-kg",
        "sap-xep=re, sap-xep"
    })
    void aBrokenLinkIsRefusedInWords(String typed, String field) {
        assertThatThrownBy(() -> query(typed))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.sentences()).containsOnlyKeys(field));
    }

    @Test
    void wordsSortByRelevanceUnlessToldOtherwise() {
        assertThat(query("tim=chè").filter().order()).isEqualTo(ProductOrder.RELEVANCE);
        assertThat(query("").filter().order()).isEqualTo(ProductOrder.NEWEST);
        assertThat(query("").orders()).doesNotContain(ProductOrder.RELEVANCE);
    }

    private static ShopQuery query(String typed) {
        return ShopQuery.of(
                address(typed),
                SHELVES,
                code -> Optional.of(CON_MINH).filter(commune -> commune.code().equals(code)));
    }

    private static ShopAddress address(String query) {
        MultivaluedHashMap<String, String> parameters = new MultivaluedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.add(
                        pair.substring(0, equals),
                        java.net.URLDecoder.decode(
                                pair.substring(equals + 1), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return ShopAddress.of(parameters);
    }
}
