/** What a buyer sees from the cart to the doorstep: cart, checkout, payment, order. Personal, so never kept by a cache. */
@NullMarked
package vn.chophien.web.order;

import org.jspecify.annotations.NullMarked;
