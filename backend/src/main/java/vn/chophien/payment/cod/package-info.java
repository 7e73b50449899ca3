/**
 * Cash that carriers collected at the door and hand over in batches: their lists are read, compared with the orders, looked
 * at by a person, and only then written into the money book.
 */
@NullMarked
package vn.chophien.payment.cod;

import org.jspecify.annotations.NullMarked;
