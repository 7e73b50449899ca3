/** Pages: each feature's HTML edge. They translate HTTP and hold no rules. */
@NullMarked
package vn.chophien.web;

import org.jspecify.annotations.NullMarked;
