/** What staff tell all readers at the top of the pages: news, warnings, outages, each for a while. */
@NullMarked
package vn.chophien.banner;

import org.jspecify.annotations.NullMarked;
