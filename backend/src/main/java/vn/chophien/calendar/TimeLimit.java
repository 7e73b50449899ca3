package vn.chophien.calendar;

import java.time.Instant;

/**
 * The moment until which something must be done.
 *
 * @param source where it stands
 */
public record TimeLimit(Instant at, String source) {}
