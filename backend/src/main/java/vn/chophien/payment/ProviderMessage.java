package vn.chophien.payment;

import org.jspecify.annotations.Nullable;
import vn.chophien.payment.gateway.Fact;

/**
 * A message that its provider has signed.
 *
 * @param eventId unique at this provider; the same message comes with the same id, however often
 * @param raw its exact text
 * @param attemptId the try to pay at a gateway that it is about
 * @param fact what a gateway says; null for a bank's message
 */
record ProviderMessage(
        String provider,
        String eventId,
        String raw,
        Transfer transfer,
        @Nullable Long attemptId,
        @Nullable Fact fact) {}
