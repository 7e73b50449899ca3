package vn.chophien.lot;

import java.time.LocalDate;

/**
 * The new status of a code stopped the sale of lots, or let it go on. Said within the transaction.
 *
 * @param stopped lots that are no longer sold
 * @param freed lots that are sold again
 */
public record LotsStopped(long codeId, LocalDate statusSince, int stopped, int freed) {}
