@NullMarked
package vn.chophien.calendar;

import org.jspecify.annotations.NullMarked;
