package vn.chophien.cooperative;

/**
 * Where a seller's buyers pay to; the market never holds money.
 *
 * @param bin the bank's six digits in a VietQR
 * @param number of the account
 * @param holder in capitals without diacritics, as banks show it
 */
public record BankAccount(String bin, String number, String holder) {}
