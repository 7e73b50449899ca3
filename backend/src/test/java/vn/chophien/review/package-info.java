@NullMarked
package vn.chophien.review;

import org.jspecify.annotations.NullMarked;
