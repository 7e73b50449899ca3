package vn.chophien.delivery;

import java.time.LocalDate;

/** One day of a slot: how many more may come, and how many said that they do. */
public record PickupDay(PickupPoint point, PickupSlot slot, LocalDate day, int taken, int capacity, boolean closed) {

    /** As a form sends it. */
    public String key() {
        return slot.id() + "@" + day;
    }

    public int left() {
        return closed ? 0 : capacity - taken;
    }

    public String when() {
        return WeekDays.on(day) + ", " + slot.from() + "–" + slot.to();
    }

    /** As it is agreed: {@code Thứ Bảy 28/11/2026, 06:00–10:00, tại Chợ phiên …}. */
    public String words() {
        return when() + ", tại " + point.inFull();
    }
}
