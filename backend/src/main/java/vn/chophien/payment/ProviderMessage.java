package vn.chophien.payment;

/**
 * A message that its provider has signed.
 *
 * @param eventId unique at this provider; the same message comes with the same id, however often
 * @param raw its exact text
 */
record ProviderMessage(String provider, String eventId, String raw, Transfer transfer) {}
