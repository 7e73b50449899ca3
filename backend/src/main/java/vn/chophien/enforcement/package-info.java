/**
 * What authorities and the department do to what sellers offer: takedown orders with their clock, and stops of a whole
 * seller, announced or at once (Decree 248/2026/NĐ-CP, articles 17.1.c and 18.2). It decides and remembers; hiding
 * listings and sellers is carried out by the features that own them. Orders that were placed before go on, and pages of
 * lots stay.
 */
@NullMarked
package vn.chophien.enforcement;

import org.jspecify.annotations.NullMarked;
