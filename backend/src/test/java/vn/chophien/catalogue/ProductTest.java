package vn.chophien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;

class ProductTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final Map<ProductStatus, Set<ProductStatus>> NEXT = Map.of(
            ProductStatus.DRAFT, EnumSet.of(ProductStatus.PENDING),
            ProductStatus.PENDING, EnumSet.of(ProductStatus.APPROVED, ProductStatus.REFUSED, ProductStatus.DRAFT),
            ProductStatus.APPROVED, EnumSet.of(ProductStatus.HIDDEN, ProductStatus.PENDING),
            ProductStatus.REFUSED, EnumSet.of(ProductStatus.PENDING, ProductStatus.APPROVED),
            ProductStatus.HIDDEN, EnumSet.of(ProductStatus.PENDING, ProductStatus.APPROVED));

    private final Product product =
            new Product("mien-dong", "Miến dong", List.of(new TradeItem(11, "Gói 500 g", Money.ofDong(62_000))));

    @ParameterizedTest
    @EnumSource
    void eachStatusLeadsOnlyWhereItMay(ProductStatus status) {
        for (ProductStatus next : ProductStatus.values()) {
            assertThat(status.canBecome(next))
                    .as(status + " to " + next)
                    .isEqualTo(NEXT.getOrDefault(status, Set.of()).contains(next));
        }
    }

    @Test
    void aRefusedProductGoesBackToTheQueueWithoutItsOldReason() {
        product.submit(NOW);
        product.decide(ProductStatus.REFUSED, "Thiếu giấy tự công bố", "Cán bộ", NOW);

        product.submit(NOW);

        assertThat(product.status()).isEqualTo(ProductStatus.PENDING);
    }

    @Test
    void aDraftCannotBeApprovedUnseen() {
        assertThatThrownBy(() -> product.decide(ProductStatus.APPROVED, null, "Cán bộ", NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Bản nháp");
    }

    @Test
    void whoeverSawAnOlderStateIsRefused() {
        assertThatThrownBy(() -> product.requireVersion(7)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void onlyTheProductsOwnPacksArePriced() {
        product.reprice(Map.of(11L, Money.ofDong(65_000)), NOW);

        assertThat(product.item(11).price()).isEqualTo(Money.ofDong(65_000));
        assertThatThrownBy(() -> product.reprice(Map.of(12L, Money.ofDong(1_000)), NOW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anEditSaysAllThatIsWrongAtOnce() {
        ProductTexts texts = new ProductTexts("", "Ngắn", "Mô tả đủ dài", null, null, null, "Xã", "x".repeat(301));
        EditProduct edit = new EditProduct(1, 0, texts, Map.of(11L, Money.ofDong(-5)), Map.of());

        assertThatThrownBy(edit::check)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.sentences())
                                .containsOnlyKeys("name", "summary", "origin", "standards", "price-11"));
    }
}
