package vn.chophien.order;

/**
 * So much of a promised item for one person.
 *
 * @param key of a checkout; nothing is placed twice under it
 */
public record PromisedOrder(String key, long steps, Recipient to) {}
