@NullMarked
package vn.chophien.place;

import org.jspecify.annotations.NullMarked;
