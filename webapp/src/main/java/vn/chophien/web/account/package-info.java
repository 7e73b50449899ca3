/** Signing in and out, and standing before the pages of sellers and staff. */
@NullMarked
package vn.chophien.web.account;

import org.jspecify.annotations.NullMarked;
