@NullMarked
package vn.chophien.web.account;

import org.jspecify.annotations.NullMarked;
