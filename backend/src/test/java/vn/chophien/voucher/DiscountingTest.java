package vn.chophien.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chophien.shared.Money;

/** domain.md 15, rule 12: what is taken off adds up, over orders and lines, to the last đồng. */
class DiscountingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    @Test
    void whateverIsBoughtTheSharesOfOrdersAndLinesAreWhatIsShown() {
        Random random = new Random(20261121);
        for (int run = 0; run < 5_000; run++) {
            List<VoucherPart> parts = IntStream.rangeClosed(1, 1 + random.nextInt(5))
                    .mapToObj(seller -> new VoucherPart(
                            seller,
                            LongStream.range(0, 1 + random.nextInt(6))
                                    .mapToObj(line -> Money.ofDong(1 + random.nextInt(400_000)))
                                    .toList(),
                            Money.ofDong(random.nextInt(3) * 15_000L)))
                    .toList();
            VoucherTerms terms = switch (random.nextInt(3)) {
                case 0 -> amount(1 + random.nextInt(900_000), 0);
                case 1 -> percent(1 + random.nextInt(100), 1 + random.nextInt(300_000));
                default -> new VoucherTerms(VoucherKind.FREE_DELIVERY, null, 0, null, Money.ZERO);
            };
            Discounts sums = Discounting.of(List.of(market(terms, Set.of(1L, 2L, 4L))), parts, NOW);

            assertThat(sums.total()).isEqualTo(sums.applied().get(0).discount());
            for (VoucherPart part : parts) {
                PartDiscount off = sums.of(part.sellerId());
                assertThat(off.lines().stream().mapToLong(Money::dong).sum())
                        .isEqualTo(off.goods().dong());
                assertThat(off.goods().dong()).isBetween(0L, part.discountable().dong());
                assertThat(off.delivery().dong()).isBetween(0L, part.fee().dong());
                for (int i = 0; i < part.lines().size(); i++) {
                    assertThat(off.ofLine(i).dong())
                            .isBetween(0L, part.lines().get(i).dong());
                }
                assertThat(Set.of(1L, 2L, 4L).contains(part.sellerId())
                                || off.total().equals(Money.ZERO))
                        .isTrue();
            }
        }
    }

    @Test
    void whatRoundingLeavesGoesToTheLargestRemainders() {
        List<Money> parts = Money.ofDong(100).splitBy(List.of(Money.ofDong(1), Money.ofDong(1), Money.ofDong(1)));

        assertThat(parts).extracting(Money::dong).containsExactly(34L, 33L, 33L);
    }

    @Test
    void anOrderKeepsSomethingToPayAndIsNotAskedForLessThanNothing() {
        Discounts sums = Discounting.of(List.of(own(1, amount(80_000, 0))), List.of(part(1, 50_000, 0)), NOW);

        assertThat(sums.total()).isEqualTo(Money.ofDong(49_000));
    }

    @Test
    void aSellersOwnCodeComesFirstAndAnOrderTakesOne() {
        Discounts sums = Discounting.of(
                List.of(market(amount(20_000, 0), Set.of(1L, 2L)), own(1, amount(5_000, 0))),
                List.of(part(1, 50_000, 0), part(2, 50_000, 0)),
                NOW);

        assertThat(sums.of(1).total()).isEqualTo(Money.ofDong(5_000));
        assertThat(sums.of(2).total()).isEqualTo(Money.ofDong(20_000));
    }

    @Test
    void tooFewGoodsAreToldHowMuchIsMissing() {
        Discounts sums = Discounting.of(List.of(own(1, amount(5_000, 80_000))), List.of(part(1, 50_000, 0)), NOW);

        assertThat(sums.total()).isEqualTo(Money.ZERO);
        assertThat(sums.problem()).hasValueSatisfying(why -> assertThat(why).contains("mua thêm 30.000"));
    }

    @Test
    void anotherSellersCodeAndFreeDeliveryWithoutAFeeTakeNothingOff() {
        VoucherTerms free = new VoucherTerms(VoucherKind.FREE_DELIVERY, null, 0, null, Money.ZERO);
        List<VoucherPart> parts = List.of(part(1, 50_000, 0));

        assertThat(Discounting.of(List.of(own(2, amount(5_000, 0))), parts, NOW).problem())
                .isPresent();
        assertThat(Discounting.of(List.of(own(1, free)), parts, NOW).problem()).isPresent();
    }

    @Test
    void codesAreReadAsPeopleTypeThem() {
        assertThat(VoucherCode.parse(" tết-2027 ")).contains(new VoucherCode("TET2027"));
        assertThat(VoucherCode.parse("đặc  sản")).contains(new VoucherCode("DACSAN"));
        assertThat(VoucherCode.parse("ab")).isEmpty();
    }

    private static VoucherPart part(long seller, long goods, long fee) {
        return new VoucherPart(seller, List.of(Money.ofDong(goods)), Money.ofDong(fee));
    }

    private static VoucherTerms amount(long off, long least) {
        return new VoucherTerms(VoucherKind.AMOUNT, Money.ofDong(off), 0, null, Money.ofDong(least));
    }

    private static VoucherTerms percent(int percent, long most) {
        return new VoucherTerms(VoucherKind.PERCENT, null, percent, Money.ofDong(most), Money.ZERO);
    }

    private static VoucherView own(long seller, VoucherTerms terms) {
        return voucher(seller, terms, Set.of());
    }

    private static VoucherView market(VoucherTerms terms, Set<Long> joined) {
        return voucher(null, terms, joined);
    }

    private static VoucherView voucher(@Nullable Long seller, VoucherTerms terms, Set<Long> joined) {
        return new VoucherView(
                1,
                0,
                seller == null ? "CHOPHIEN" : "RIENG" + seller,
                "Mã thử",
                seller,
                seller == null ? null : "Người bán " + seller,
                terms,
                NOW.minusSeconds(60),
                NOW.plusSeconds(60),
                null,
                1,
                true,
                VoucherStatus.ACTIVE,
                0,
                false,
                joined);
    }
}
