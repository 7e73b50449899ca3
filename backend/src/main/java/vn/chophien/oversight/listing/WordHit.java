package vn.chophien.oversight.listing;

/**
 * Where a word stands in a text.
 *
 * @param quote it, with what stands around it
 */
public record WordHit(ListingWord word, int start, int end, String quote) {}
