package vn.chophien.payment.gateway;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a provider's message, as that provider reads it.
 *
 * @param json null for an empty body
 */
public record Reply(int status, @Nullable String json) {}
