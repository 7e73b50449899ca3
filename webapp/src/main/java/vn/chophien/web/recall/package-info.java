/** Recalls as staff and sellers open, follow and report them. */
@NullMarked
package vn.chophien.web.recall;

import org.jspecify.annotations.NullMarked;
