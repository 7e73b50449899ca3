/**
 * What buyers say of goods that they got, and what anybody asks before buying. All of it is shown truthfully: staff may hide
 * only what breaks the law, say why, and what is hidden keeps counting (Luật 19/2023/QH15, articles 10.3 and 39.3.d).
 *
 * <p>Pages read it through {@code catalogue}'s offers, whose caches it clears.
 */
@NullMarked
package vn.chophien.review;

import org.jspecify.annotations.NullMarked;
