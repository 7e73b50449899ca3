package vn.chophien.calendar;

/**
 * Until when something must be done.
 *
 * @param source where it stands
 */
public record Deadline(DueDay due, String source) {}
