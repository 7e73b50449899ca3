@NullMarked
package vn.chophien.complaint;

import org.jspecify.annotations.NullMarked;
