/**
 * Where goods come from: production sites, the codes that an authority gave them and how those codes fared, growing
 * seasons and their diary, and whether a harvest waited long enough after spraying.
 *
 * <p>It does not know which lots were made; a lot asks about its site and keeps the code's status as it then was.
 */
@NullMarked
package vn.chophien.site;

import org.jspecify.annotations.NullMarked;
