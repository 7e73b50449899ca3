@NullMarked
package vn.chophien.aftersale;

import org.jspecify.annotations.NullMarked;
