/** Lots of a period as files, at the desks of sellers and staff. */
@NullMarked
package vn.chophien.web.export;

import org.jspecify.annotations.NullMarked;
