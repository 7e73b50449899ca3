package vn.chophien.order;

import org.jspecify.annotations.Nullable;

/**
 * Who will get goods that are not there yet, and where: checked, and written as it is stored.
 *
 * @param phone E.164
 * @param communeCode null when they come for the goods
 */
public record Recipient(
        String name,
        String phone,
        @Nullable String email,
        DeliveryMethod delivery,
        @Nullable String communeCode,
        @Nullable String addressLine,
        @Nullable String note,
        boolean ageConfirmed) {

    static Recipient of(PlaceOrder command) {
        return new Recipient(
                command.buyerName(),
                command.phone().e164(),
                command.email() == null ? null : command.email().address(),
                command.delivery(),
                command.communeCode(),
                command.addressLine(),
                command.note(),
                command.ageConfirmed());
    }

    PlaceOrder ordering(String key, Basket goods) {
        return new PlaceOrder(
                key,
                goods,
                name,
                new Phone(phone),
                email == null ? null : new Email(email),
                delivery,
                communeCode,
                addressLine,
                note,
                PaymentMethod.TRANSFER,
                ageConfirmed,
                null,
                Wishes.NONE);
    }
}
