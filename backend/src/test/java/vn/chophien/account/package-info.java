@NullMarked
package vn.chophien.account;

import org.jspecify.annotations.NullMarked;
