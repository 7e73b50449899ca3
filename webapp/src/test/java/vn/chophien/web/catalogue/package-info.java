@NullMarked
package vn.chophien.web.catalogue;

import org.jspecify.annotations.NullMarked;
