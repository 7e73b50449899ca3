@NullMarked
package vn.chophien.db.codes;

import org.jspecify.annotations.NullMarked;
