@NullMarked
package vn.chophien.table;

import org.jspecify.annotations.NullMarked;
