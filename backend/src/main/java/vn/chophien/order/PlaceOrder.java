package vn.chophien.order;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.Sha256;

/**
 * One press of "Đặt hàng": everything of this basket, one order a seller.
 *
 * @param key drawn once for each checkout that was shown; whoever sends it again gets the same orders
 * @param email where the buyer wants to be told of a recall too; null when nowhere
 * @param communeCode null when the buyer comes for the goods
 * @param expectedTotal what the buyer saw as the sum of all orders; another sum is shown again before it is placed;
 *     null when they buy at whatever it costs today
 */
record PlaceOrder(
        String key,
        Basket basket,
        String buyerName,
        Phone phone,
        @Nullable Email email,
        DeliveryMethod delivery,
        @Nullable String communeCode,
        @Nullable String addressLine,
        @Nullable String note,
        PaymentMethod payment,
        boolean ageConfirmed,
        @Nullable Money expectedTotal,
        Wishes wishes) {

    /** Tells a repeated press from another order under the same key. */
    byte[] fingerprint() {
        String all = String.join(
                "\u001F",
                basket.fingerprint(),
                buyerName,
                phone.e164(),
                delivery.name(),
                String.valueOf(communeCode),
                String.valueOf(addressLine),
                String.valueOf(note),
                payment.name(),
                String.valueOf(expectedTotal));
        // Without one the text is as it was before there were any, so that a repeated press over an update still fits.
        String text = (email == null ? all : all + "\u001F" + email)
                + (wishes.isNone() ? "" : "\u001E" + wishes.fingerprint());
        return Sha256.of(text);
    }
}
