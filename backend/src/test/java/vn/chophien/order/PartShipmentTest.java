package vn.chophien.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chophien.lot.LotStatus;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;

/** What is left of an order that goes out in parts. */
class PartShipmentTest {

    private static final Quantity TWO = new Quantity(2, 0, "gói");
    private static final Quantity ONE = new Quantity(1, 0, "gói");

    @Test
    void whatHasLeftIsTakenOffLotByLot() {
        PartShipment parts = PartShipment.of(List.of(line()), List.of(parcel(11, ONE), parcel(12, ONE)), List.of());

        assertThat(parts.left()).containsExactly(new PartShipment.Left(1, 11, "Miến – Gói", "L11", ONE));
        assertThat(parts.isAllDelivered()).isFalse();
    }

    @Test
    void theWorthOfAPartIsItsShareOfWhatTheBuyerPaid() {
        assertThat(PartShipment.Unsent.worth(Money.ofDong(1000), 2, 3)).isEqualTo(Money.ofDong(667));
        assertThat(PartShipment.Unsent.worth(Money.ofDong(1000), 3, 3)).isEqualTo(Money.ofDong(1000));
        assertThat(PartShipment.Unsent.worth(Money.ofDong(5), 1, 2)).isEqualTo(Money.ofDong(3));
    }

    @Test
    void whatParcelsCollectComesTogetherToWhatTheOrderCostsAndWhatIsCalledOffToTheRest() {
        Money delivery = Money.ofDong(25_000);
        List<OrderLineView> lines = List.of(line(Money.ofDong(1)));
        PartShipment none = PartShipment.of(lines, List.of(), List.of());
        PartShipment one = PartShipment.of(lines, List.of(parcel(11, ONE)), List.of());
        PartShipment two = PartShipment.of(lines, List.of(parcel(11, ONE), parcel(11, ONE)), List.of());

        Money first = none.toCollect(lines, delivery, List.of(new SendParcel.Part(1, 11, 1)));
        Money second = one.toCollect(lines, delivery, List.of(new SendParcel.Part(1, 11, 1)));
        Money third = two.toCollect(lines, delivery, List.of(new SendParcel.Part(1, 12, 1)));

        assertThat(first.plus(second).plus(third)).isEqualTo(Money.ofDong(25_999));
        assertThat(first.plus(PartShipment.Unsent.worth(Money.ofDong(999), 2, 3)))
                .isEqualTo(Money.ofDong(25_999));
    }

    @Test
    void whatIsSentAndWhatIsNotComeTogetherToTheLine() {
        OrderLineView line = line(Money.ofDong(1));
        Money worth = PartShipment.Unsent.worth(line.net(), 2, 3);
        PartShipment.Unsent missing = new PartShipment.Unsent(1, line.name(), TWO, worth, "Hết hàng");

        List<OrderLineView> sent = PartShipment.sent(List.of(line), List.of(missing));

        assertThat(sent).singleElement().satisfies(left -> {
            assertThat(left.quantity()).isEqualTo(ONE);
            assertThat(left.amount()).isEqualTo(Money.ofDong(333));
            assertThat(left.net().plus(worth)).isEqualTo(line.net());
        });
        PartShipment.Unsent all = new PartShipment.Unsent(1, line.name(), line.quantity(), line.net(), "Hết hàng");
        assertThat(PartShipment.sent(List.of(line), List.of(all))).isEmpty();
    }

    private static OrderLineView line() {
        return line(Money.ofDong(1000));
    }

    private static OrderLineView line(Money discount) {
        Money money = Money.ofDong(1000);
        return new OrderLineView(
                1,
                7,
                "Miến",
                "Gói",
                new Quantity(3, 0, "gói"),
                money,
                money,
                discount,
                List.of(
                        new PackedLot(11, "L11", "TOKEN", TWO, LotStatus.NORMAL, false),
                        new PackedLot(12, "L12", "TOKEN", ONE, LotStatus.NORMAL, false)));
    }

    private static ParcelView parcel(long lot, Quantity quantity) {
        return new ParcelView(
                lot,
                1,
                "Bưu điện",
                null,
                Instant.EPOCH,
                null,
                null,
                List.of(new ParcelView.Content(1, lot, "Miến – Gói", "L" + lot, "TOKEN", quantity)));
    }
}
