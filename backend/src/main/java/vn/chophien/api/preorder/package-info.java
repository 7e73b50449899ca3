/** Harvests to come, for other programs; who asked for some of them is nobody's business there. */
@NullMarked
package vn.chophien.api.preorder;

import org.jspecify.annotations.NullMarked;
