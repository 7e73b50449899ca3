@NullMarked
package vn.chophien.preorder;

import org.jspecify.annotations.NullMarked;
