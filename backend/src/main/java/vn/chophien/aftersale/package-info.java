/**
 * Goods that come back: who asked for it and why, what the seller answered, where the goods and the money are. The goods never go
 * into the stock again by themselves; somebody looks at them first, and says lot by lot what is fit for sale.
 */
@NullMarked
package vn.chophien.aftersale;

import org.jspecify.annotations.NullMarked;
