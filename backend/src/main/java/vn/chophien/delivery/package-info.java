/**
 * What it costs to bring goods to somebody: zones by how far, rates with dates. It knows places and money, not orders.
 */
@NullMarked
package vn.chophien.delivery;

import org.jspecify.annotations.NullMarked;
