package vn.chophien.site;

import java.time.LocalDate;

/**
 * When a season had its land.
 *
 * @param to its end; while it is open, the day of its last diary line
 */
record SeasonSpan(long seasonId, long siteId, String crop, LocalDate from, LocalDate to) {}
