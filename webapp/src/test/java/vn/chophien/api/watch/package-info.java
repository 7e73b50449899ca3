@NullMarked
package vn.chophien.api.watch;

import org.jspecify.annotations.NullMarked;
