/** What every page needs: writing, forms and their protection, assets, cached answers, error pages. */
@NullMarked
package vn.chophien.web.shared;

import org.jspecify.annotations.NullMarked;
