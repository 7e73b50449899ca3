@NullMarked
package vn.chophien.api;

import org.jspecify.annotations.NullMarked;
