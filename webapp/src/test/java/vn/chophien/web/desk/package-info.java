@NullMarked
package vn.chophien.web.desk;

import org.jspecify.annotations.NullMarked;
