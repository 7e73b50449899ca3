/** What leaves the market to be seen elsewhere: feeds of goods for programs, a small shop for other sites' pages. */
@NullMarked
package vn.chophien.web.elsewhere;

import org.jspecify.annotations.NullMarked;
