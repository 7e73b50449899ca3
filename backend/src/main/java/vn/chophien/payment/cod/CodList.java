package vn.chophien.payment.cod;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/** A carrier's list as it was handed in, with a verdict for each line. Not booked yet, the verdicts are a dry run. */
public record CodList(
        long id,
        long sellerId,
        String name,
        List<String> head,
        CodColumns columns,
        List<CodLine> lines,
        String createdBy,
        Instant createdAt,
        @Nullable String bookedBy,
        @Nullable Instant bookedAt) {

    public boolean isBooked() {
        return bookedAt != null;
    }

    public long count(CodVerdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** Whether booking it would write anything. */
    public boolean isBookable() {
        return !isBooked() && lines.stream().anyMatch(line -> line.verdict().isBooked());
    }

    public Money collected() {
        return booked().map(CodLine::applied).reduce(Money.ZERO, Money::plus);
    }

    public Money fees() {
        return booked().map(CodLine::fee).reduce(Money.ZERO, Money::plus);
    }

    private java.util.stream.Stream<CodLine> booked() {
        return lines.stream().filter(line -> line.verdict().isBooked());
    }
}
