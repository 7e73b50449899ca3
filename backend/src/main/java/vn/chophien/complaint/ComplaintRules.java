package vn.chophien.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chophien.calendar.WorkingDays;
import vn.chophien.shared.Times;

/** The dated rows that say how long a step may take. */
record ComplaintRules(List<Row> rows, WorkingDays days) {

    record Row(ComplaintClock.Step step, LocalDate since, ComplaintClock clock) {}

    /** When the next thing must have been done for a complaint; nothing once it is closed, or where no row says so. */
    Optional<Instant> due(ComplaintView complaint) {
        return switch (complaint.state()) {
            case CLOSED -> Optional.empty();
            case RECEIVED -> due(complaint, ComplaintClock.Step.ACKNOWLEDGE, complaint.openedAt());
            case ASKED ->
                due(
                        complaint,
                        ComplaintClock.Step.SELLER_ANSWER,
                        complaint.acknowledgedAt() == null ? complaint.openedAt() : complaint.acknowledgedAt());
            case ACKNOWLEDGED, ANSWERED -> due(complaint, ComplaintClock.Step.CLOSE, complaint.openedAt());
        };
    }

    private Optional<Instant> due(ComplaintView complaint, ComplaintClock.Step step, Instant from) {
        LocalDate day = Times.dayOf(complaint.openedAt());
        return rows.stream()
                .filter(row -> row.step() == step && !row.since().isAfter(day))
                .max(Comparator.comparing(Row::since))
                .map(row -> row.clock().due(from, days));
    }
}
