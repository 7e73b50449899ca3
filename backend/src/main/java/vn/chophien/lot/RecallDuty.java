package vn.chophien.lot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.calendar.DueDay;

/**
 * Something that whoever recalls has to do, by when, and whether it is done.
 *
 * @param source where the time stands; null as {@code due} is
 * @param due null while the time has not begun, and when no rule gives one
 * @param note where it was published, or under which number it was sent
 */
public record RecallDuty(
        Kind kind,
        @Nullable String source,
        @Nullable DueDay due,
        @Nullable LocalDate doneOn,
        @Nullable String note) {

    /** What has to be done. */
    public enum Kind {
        NOTICE("Thông báo công khai"),
        RESULT("Nộp báo cáo kết quả (Mẫu 09)");

        private final String vietnamese;

        Kind(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        public String vietnamese() {
            return vietnamese;
        }

        /** The code of the rule that gives the time. */
        String rule(DangerClass danger) {
            return switch (this) {
                case NOTICE -> "RECALL_NOTICE_" + danger.name();
                case RESULT -> "RECALL_RESULT";
            };
        }
    }

    public boolean isDone() {
        return doneOn != null;
    }

    /** Not done though its last day is over, or done after it. */
    public boolean isLate(LocalDate today) {
        return due != null && due.isPast(doneOn == null ? today : doneOn);
    }

    /** Its time runs, and nobody has done it yet. */
    public boolean isOpen() {
        return due != null && !isDone();
    }
}
