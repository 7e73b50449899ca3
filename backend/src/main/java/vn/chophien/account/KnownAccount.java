package vn.chophien.account;

/** Somebody with an account, as far as somebody who knows their number may know them. */
public record KnownAccount(long id, String name) {}
