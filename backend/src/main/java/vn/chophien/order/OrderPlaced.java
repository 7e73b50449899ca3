package vn.chophien.order;

import java.time.Instant;
import vn.chophien.shared.Money;

/**
 * An order is being placed. Observers run inside the placing transaction, before the stock is taken: what they write
 * stands or falls with the order.
 */
public record OrderPlaced(String number, long sellerId, PaymentMethod method, Money total, Instant at) {}
