package vn.chophien.table;

import java.util.function.Function;

/**
 * How far a file may go, and how it is read.
 *
 * @param mostBytes of the file
 * @param mostRows that are read of each table in it
 * @param longestCell what is longer is cut
 * @param isFigures whether a workbook is taken as figures alone, so that a formula is refused and a day stays a count of
 *     days; else what a formula came to is read, and a day as {@code 2026-11-21}
 * @param advice what to do about a file that is too large, in a sentence
 * @param text how bytes become text
 */
public record TableRules(
        int mostBytes,
        int mostRows,
        int longestCell,
        boolean isFigures,
        String advice,
        Function<byte[], String> text) {}
