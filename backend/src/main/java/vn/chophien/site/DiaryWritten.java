package vn.chophien.site;

/**
 * A line was added to a farm diary. Said within the transaction that holds the site, so that what follows from the line
 * is true as soon as the line is there.
 */
public record DiaryWritten(long siteId, long seasonId, long entryId, DiaryKind kind) {}
