@NullMarked
package vn.chophien.media;

import org.jspecify.annotations.NullMarked;
