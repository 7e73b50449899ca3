/** The frame around the seller's workspace and the department's console, and what both read from people. */
@NullMarked
package vn.chophien.web.desk;

import org.jspecify.annotations.NullMarked;
