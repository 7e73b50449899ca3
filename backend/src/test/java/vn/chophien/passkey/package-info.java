@NullMarked
package vn.chophien.passkey;

import org.jspecify.annotations.NullMarked;
