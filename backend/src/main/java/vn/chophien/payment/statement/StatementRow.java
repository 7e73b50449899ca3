package vn.chophien.payment.statement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One movement, as a statement tells of it.
 *
 * @param number of its row in the file
 * @param at null where the bank names no more than the day
 * @param dong below zero for money that left
 * @param reference the bank's own number; null where there is none that could be one
 * @param fault why it cannot be read, in a sentence; null for a good line
 */
public record StatementRow(
        int number,
        @Nullable LocalDate day,
        @Nullable Instant at,
        long dong,
        String words,
        @Nullable String reference,
        @Nullable String fault) {}
