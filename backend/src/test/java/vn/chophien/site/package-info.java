@NullMarked
package vn.chophien.site;

import org.jspecify.annotations.NullMarked;
