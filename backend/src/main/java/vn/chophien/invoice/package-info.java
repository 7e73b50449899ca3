/**
 * Electronic invoices of orders. The market numbers none: it hands a draft to the seller's provider and asks until it knows
 * what became of it, or takes what the seller's own software gave out; and it keeps the file for seller and buyer.
 */
@NullMarked
package vn.chophien.invoice;

import org.jspecify.annotations.NullMarked;
