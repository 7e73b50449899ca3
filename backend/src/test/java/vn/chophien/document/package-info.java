@NullMarked
package vn.chophien.document;

import org.jspecify.annotations.NullMarked;
