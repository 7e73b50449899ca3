package vn.chophien.payment;

/**
 * A provider's message for whoever must judge it.
 *
 * @param raw the exact text that came
 */
public record PaymentEventFile(PaymentEventView event, String raw) {}
