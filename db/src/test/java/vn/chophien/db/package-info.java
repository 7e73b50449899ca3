@NullMarked
package vn.chophien.db;

import org.jspecify.annotations.NullMarked;
