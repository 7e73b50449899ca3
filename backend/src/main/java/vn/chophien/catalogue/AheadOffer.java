package vn.chophien.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;

/**
 * A harvest to come that may be ordered ahead.
 *
 * @param price promised, of one whole unit
 * @param left what may still be promised
 * @param from first day on which it is expected
 */
public record AheadOffer(
        long id, String itemName, Money price, Quantity left, Instant closesAt, LocalDate from, LocalDate to) {}
