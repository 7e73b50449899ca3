package vn.chophien.oversight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** When a seller hears that a paper ends: with enough time to renew, in time to hurry, and when it is too late. */
public enum PaperStage {
    DAYS_60(60),
    DAYS_30(30),
    DAYS_7(7),
    EXPIRED(-1);

    private final int mostDaysLeft;

    PaperStage(int mostDaysLeft) {
        this.mostDaysLeft = mostDaysLeft;
    }

    public static int firstDays() {
        return DAYS_60.mostDaysLeft;
    }

    /** The days on which the owner of a paper hears of its end, the first first. */
    public static List<LocalDate> days(LocalDate lastDay) {
        return Arrays.stream(values())
                .map(stage -> lastDay.minusDays(stage.mostDaysLeft))
                .toList();
    }

    /** @param daysLeft zero on the last day, which still counts */
    public static Optional<PaperStage> at(long daysLeft) {
        PaperStage[] stages = values();
        for (int i = stages.length - 1; i >= 0; i--) {
            if (daysLeft <= stages[i].mostDaysLeft) {
                return Optional.of(stages[i]);
            }
        }
        return Optional.empty();
    }
}
