/** Places for other programs: which commune of today a name of today or of before means. */
@NullMarked
package vn.chophien.api.place;

import org.jspecify.annotations.NullMarked;
