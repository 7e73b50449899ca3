package vn.chophien.lot;

/** So much of one lot went into another. */
public record LotLink(long parentId, long childId, long massGrams, LotOperation operation) {}
