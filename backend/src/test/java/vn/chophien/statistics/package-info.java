@NullMarked
package vn.chophien.statistics;

import org.jspecify.annotations.NullMarked;
