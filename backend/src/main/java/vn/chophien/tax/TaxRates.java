package vn.chophien.tax;

/**
 * Two rates of one kind of sale.
 *
 * @param vat of 10,000
 * @param pit of 10,000
 */
record TaxRates(int vat, int pit) {}
