package vn.chophien.ledger;

import java.time.LocalDate;

/**
 * A sealed record whose private part holds a name.
 *
 * @param what what it records, in words
 * @param where the place or the lot that it is about
 * @param alsoPublic whether the name stands in what is sealed openly too, from where nothing can take it away
 */
public record NamedRecord(String kind, long sourceId, LocalDate day, String what, String where, boolean alsoPublic) {}
