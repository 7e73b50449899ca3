package vn.chophien.oversight.listing;

/** What listings are checked by is another thing now: all of them are to be looked over again. */
public record RulesChanged() {}
