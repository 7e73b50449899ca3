/** The page behind a lot's QR, and the way to it from a typed number. */
@NullMarked
package vn.chophien.web.lot;

import org.jspecify.annotations.NullMarked;
