package vn.chophien.order;

import static vn.chophien.cooperative.SellerTestData.aSeller;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.voucher.PartDiscount;

/** Builds orders that were just placed: by default brought to the door and paid by transfer within half an hour. */
final class OrderTestData {

    static final Instant PLACED = Instant.parse("2026-11-21T02:00:00Z");
    static final Instant PAY_BY = PLACED.plusSeconds(1800);

    private DeliveryMethod delivery = DeliveryMethod.DELIVERY;
    private PaymentMethod payment = PaymentMethod.TRANSFER;

    private OrderTestData() {}

    static OrderTestData anOrder() {
        return new OrderTestData();
    }

    OrderTestData fetched() {
        delivery = DeliveryMethod.PICKUP;
        return this;
    }

    OrderTestData paidInCash() {
        payment = PaymentMethod.COD;
        return this;
    }

    Order build() {
        PlaceOrder command = new PlaceOrder(
                "key",
                new CartKey("cart"),
                "Người mua thử",
                new Phone("+84912345678"),
                null,
                delivery,
                null,
                null,
                null,
                payment,
                false,
                null,
                Wishes.NONE);
        @Nullable Instant payBy = payment == PaymentMethod.TRANSFER ? PAY_BY : null;
        return new Order(
                "CP261121K7Q2M",
                1,
                command,
                new CartGroup(aSeller().build(), List.of()),
                Money.ofDong(20_000),
                PartDiscount.NONE,
                PLACED,
                payBy);
    }
}
