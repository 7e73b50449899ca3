package vn.chophien.oversight.listing;

import vn.chophien.shared.Validity;

/** A word as staff keep it. */
public record ListingWordView(long id, int version, String phrase, WordKind kind, Validity days, String source) {

    public WriteListingWord content() {
        return new WriteListingWord(phrase, kind, source, days.since(), days.until());
    }
}
