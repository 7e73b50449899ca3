package vn.chophien.statistics;

import java.time.LocalDate;

/**
 * The smallest sum that is kept: of one day, one part, one commune.
 *
 * @param commune empty where it belongs to none
 */
record FigureCell(LocalDate day, String part, String commune, long amount) {}
