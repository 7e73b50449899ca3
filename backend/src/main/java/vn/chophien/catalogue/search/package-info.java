/**
 * Finding products: by words as people here type them, by filters with counts, in an order that is published.
 *
 * <p>Everything that a list shows stands in memory, built from the database and renewed when something changes, so that
 * a list costs no statement. Lucene finds the words; plain arrays filter, count and sort.
 */
@NullMarked
package vn.chophien.catalogue.search;

import org.jspecify.annotations.NullMarked;
