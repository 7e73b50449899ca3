@NullMarked
package vn.chophien.catalogue.sheet;

import org.jspecify.annotations.NullMarked;
