@NullMarked
package vn.chophien.web.resolver;

import org.jspecify.annotations.NullMarked;
