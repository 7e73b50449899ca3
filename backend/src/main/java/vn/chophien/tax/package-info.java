/**
 * Tax on what households and persons sell here (NĐ 252/2026/NĐ-CP art. 43-46). The market holds no money, so nothing is kept
 * back: rows follow the money book, are told to the seller, and are what a monthly return is made from. Owned here: rates
 * by date, what sellers declare of their year and of their produce, and the rows. Cooperatives and enterprises declare by
 * themselves and have no rows.
 */
@NullMarked
package vn.chophien.tax;

import org.jspecify.annotations.NullMarked;
