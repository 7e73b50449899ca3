/** The account of somebody who buys: orders, addresses, consents, and their own data. */
@NullMarked
package vn.chophien.web.buyer;

import org.jspecify.annotations.NullMarked;
