package vn.chophien.web.recall;

import java.time.LocalDate;
import vn.chophien.calendar.DueDay;
import vn.chophien.lot.RecallDuty;
import vn.chophien.shared.Times;

/** What is to be done for a recall, in words. */
public final class DutyWords {

    private DutyWords() {}

    /** The last day and what became of it. */
    public static String of(RecallDuty duty) {
        LocalDate done = duty.doneOn();
        if (done != null) {
            return "đã làm ngày " + Times.day(done) + (duty.note() == null ? "" : ", " + duty.note());
        }
        DueDay due = duty.due();
        return due == null ? "chưa ghi" : "hạn đến hết ngày " + Times.day(due.day());
    }

    public static String state(RecallDuty duty, LocalDate today) {
        if (duty.isDone()) {
            return duty.isLate(today) ? "Đã làm, trễ hạn" : "Đã làm";
        }
        if (duty.due() == null) {
            return "Chưa đến lúc";
        }
        return duty.isLate(today) ? "Đã quá hạn" : duty.due().day().equals(today) ? "Hạn hôm nay" : "Đang chờ";
    }

    public static String tone(RecallDuty duty, LocalDate today) {
        if (duty.isLate(today)) {
            return "badge--bad";
        }
        return duty.isDone() ? "badge--good" : duty.due() == null ? "badge--info" : "badge--warn";
    }
}
