@NullMarked
package vn.chophien.twostep;

import org.jspecify.annotations.NullMarked;
