/** Who sells: the list of sellers and a seller's page. */
@NullMarked
package vn.chophien.web.cooperative;

import org.jspecify.annotations.NullMarked;
