package vn.chophien.account;

/** Somebody took a consent back. Observers run inside that transaction and stop what rested on it. */
public record ConsentWithdrawn(long accountId, ConsentPurpose purpose) {}
