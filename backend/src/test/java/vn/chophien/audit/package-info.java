@NullMarked
package vn.chophien.audit;

import org.jspecify.annotations.NullMarked;
