@NullMarked
package vn.chophien.catalogue.search;

import org.jspecify.annotations.NullMarked;
