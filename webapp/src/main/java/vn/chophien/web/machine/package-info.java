/** What search engines and social networks read of the shop: structured data, pictures to share, the list of all pages. */
@NullMarked
package vn.chophien.web.machine;

import org.jspecify.annotations.NullMarked;
