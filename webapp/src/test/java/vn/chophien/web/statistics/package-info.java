@NullMarked
package vn.chophien.web.statistics;

import org.jspecify.annotations.NullMarked;
