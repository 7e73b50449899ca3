/**
 * Lots: the stock that is sold, the thing that a QR names, and the node that a recall walks. Owns their life, their
 * genealogy, what happened to them, and how often their pages were opened.
 *
 * <p>A lot keeps what was true when it was made. Steps are only ever added. Who buys what is the business of orders; how
 * a place is farmed, of sites.
 */
@NullMarked
package vn.chophien.lot;

import org.jspecify.annotations.NullMarked;
