package vn.chophien.tax;

import java.time.Instant;

/** Tax on one line of an order at one moment; below nothing where money went back. */
public record TaxRow(Instant at, String orderNumber, String what, Tax tax, TaxReason reason) {}
