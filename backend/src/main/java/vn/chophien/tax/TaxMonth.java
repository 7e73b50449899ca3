package vn.chophien.tax;

import java.time.YearMonth;
import vn.chophien.shared.Money;

/**
 * A seller's month.
 *
 * @param untaxed how much of the base has no tax
 */
public record TaxMonth(YearMonth month, Tax tax, Money untaxed) {}
