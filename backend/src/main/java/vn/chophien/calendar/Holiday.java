package vn.chophien.calendar;

import java.time.LocalDate;

/**
 * A day that is not what its place in the week says.
 *
 * @param worked a weekend day worked instead of another; false for a day off
 * @param source where it stands
 * @param confirmed whether somebody compared it with the year's announcement
 */
public record Holiday(LocalDate day, boolean worked, String name, String source, boolean confirmed) {}
