/**
 * What it costs to bring goods to somebody, how far they may go, and where buyers may come for them instead: zones, weight,
 * care, points and days, all with dates. It knows places, goods and money, not orders.
 */
@NullMarked
package vn.chophien.delivery;

import org.jspecify.annotations.NullMarked;
