package vn.chophien.catalogue;

import java.time.Instant;

/**
 * A product's texts were rewritten after staff had approved them. The new ones are shown at once; the old ones are kept
 * until staff have read what changed.
 *
 * @param approved the texts as staff last approved them
 * @param at when they were first rewritten since
 */
public record TextChange(long productId, ProductTexts approved, Instant at, String by) {}
