package vn.chophien.aftersale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reason that counts for an order today.
 *
 * @param until last day on which it may be said
 * @param source where that stands, for a time that the law gives
 */
public record ReturnTerm(
        ReturnReason reason, LocalDate until, @Nullable String source) {}
