@NullMarked
package vn.chophien.web.lot;

import org.jspecify.annotations.NullMarked;
