package vn.chophien.payment.reconciliation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When everything was compared last, by whom, and how the last days look. */
public record Reconciled(@Nullable Instant at, @Nullable String by, List<ReconciledDay> days) {}
