package vn.chophien.ledger;

/** A row that waits for its seal. */
record PendingRecord(long id, String kind, long sourceId) {}
