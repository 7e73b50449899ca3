@NullMarked
package vn.chophien.web.trace;

import org.jspecify.annotations.NullMarked;
