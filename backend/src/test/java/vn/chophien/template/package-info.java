@NullMarked
package vn.chophien.template;

import org.jspecify.annotations.NullMarked;
