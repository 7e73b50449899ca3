package vn.chophien.order;

import org.jspecify.annotations.Nullable;

/**
 * What the buyer of an order said beside its own fields.
 *
 * @param formerPlace what the buyer calls the place, of before July 2025
 * @param ageConfirmed from which age on the goods are sold, which the buyer said to have
 * @param pickup where and when the buyer comes, in words; null when at the seller's place, or not at all
 */
public record OrderWishes(
        @Nullable String formerPlace,
        @Nullable Gift gift,
        @Nullable InvoiceView invoice,
        @Nullable Integer ageConfirmed,
        @Nullable String pickup) {

    public static final OrderWishes NONE = new OrderWishes(null, null, null, null, null);
}
