/** A lot between its suppliers and its buyers, as a picture, as a table and as a file. */
@NullMarked
package vn.chophien.web.trace;

import org.jspecify.annotations.NullMarked;
