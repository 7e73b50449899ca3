@NullMarked
package vn.chophien.web.console;

import org.jspecify.annotations.NullMarked;
