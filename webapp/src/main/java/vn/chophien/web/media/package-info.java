/** Pictures as they are kept, by their hash. */
@NullMarked
package vn.chophien.web.media;

import org.jspecify.annotations.NullMarked;
