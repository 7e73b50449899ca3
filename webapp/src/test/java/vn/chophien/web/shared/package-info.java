@NullMarked
package vn.chophien.web.shared;

import org.jspecify.annotations.NullMarked;
