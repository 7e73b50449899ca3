@NullMarked
package vn.chophien.trace.sampling;

import org.jspecify.annotations.NullMarked;
