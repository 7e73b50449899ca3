/** The front page. */
@NullMarked
package vn.chophien.web.home;

import org.jspecify.annotations.NullMarked;
