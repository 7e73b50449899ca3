package vn.chophien.account;

import java.time.Instant;

/** A phone number or an address that its account proved to be its own. */
public record ContactView(ContactKind kind, String value, Instant verifiedAt) {}
