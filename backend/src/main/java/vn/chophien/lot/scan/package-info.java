/**
 * Who opened the pages behind labels, as far as that may be known: how many different readers, when, and in which
 * province if they said so, or else roughly by their network where the market has a file of networks. From it follow
 * signs that a label was copied, told as plain advice and never as a verdict.
 *
 * <p>Nothing here is waited for by a reader. Raw rows go after 90 days, the salt of their hashes after a day; addresses
 * are never written down.
 */
@NullMarked
package vn.chophien.lot.scan;

import org.jspecify.annotations.NullMarked;
