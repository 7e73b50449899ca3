@NullMarked
package vn.chophien.web.workspace;

import org.jspecify.annotations.NullMarked;
