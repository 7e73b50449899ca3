/**
 * What goods cost at this market: its own prices, sold ones before listed ones, by shelf and unit. It reads orders and
 * packs and writes nothing.
 */
@NullMarked
package vn.chophien.oversight.price;

import org.jspecify.annotations.NullMarked;
