@NullMarked
package vn.chophien.catalogue;

import org.jspecify.annotations.NullMarked;
