@NullMarked
package vn.chophien.trace.plot;

import org.jspecify.annotations.NullMarked;
