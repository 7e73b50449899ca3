package vn.chophien.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that a figure counts. It names no buyer.
 *
 * @param link the page of the thing at the desk
 * @param day on which it happened, or since when it is so
 * @param commune code; empty where it belongs to none
 * @param part in the split of the figure
 */
public record FigureRow(String name, String link, @Nullable LocalDate day, String commune, String part, long amount) {}
