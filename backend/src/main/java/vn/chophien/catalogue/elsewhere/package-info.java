/**
 * The same goods at other marketplaces: filled sheets that a seller takes along, and what feeds and widgets show to
 * everybody. Nothing is sent anywhere and no password of another place is known here; who wants the goods fetches them.
 *
 * <p>Goods that are sold by age are left out of all of it: no page of somebody else asks a shopper's age for us.
 */
@NullMarked
package vn.chophien.catalogue.elsewhere;

import org.jspecify.annotations.NullMarked;
