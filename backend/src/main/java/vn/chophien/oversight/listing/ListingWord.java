package vn.chophien.oversight.listing;

/** A word, or some in a row, that a listing is asked about. */
public record ListingWord(String phrase, WordKind kind) {}
