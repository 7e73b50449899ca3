@NullMarked
package vn.chophien.oversight.listing;

import org.jspecify.annotations.NullMarked;
