/**
 * Accounts of those who buy: proving a phone number or an address by a code, saved addresses, their orders in one place,
 * and what they may ask of the market about their own data. An order never needs any of it: guests stay guests.
 */
@NullMarked
package vn.chophien.buyer;

import org.jspecify.annotations.NullMarked;
