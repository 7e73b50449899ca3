package vn.chophien.order;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.chophien.shared.InvalidInput;

/** When and where a buyer comes for goods: one slot of a pick-up point on one day, written {@code 12@2026-11-28}. */
public record PickupChoice(long slotId, LocalDate day) {

    private static final String FORM = "\\d{1,15}@\\d{4}-\\d{2}-\\d{2}";

    static Map<Long, PickupChoice> readAll(Map<Long, String> typed, InvalidInput.Collector wrong) {
        Map<Long, PickupChoice> choices = new HashMap<>();
        typed.forEach((seller, text) -> {
            if (!text.isEmpty()) {
                try {
                    choices.put(seller, read(text));
                } catch (DateTimeException e) {
                    wrong.require(false, "pickup-" + seller, "Hãy chọn lại nơi và ngày nhận.");
                }
            }
        });
        return choices;
    }

    private static PickupChoice read(String text) {
        if (!text.matches(FORM)) {
            throw new DateTimeException("Not a slot and a day: " + text);
        }
        String[] parts = text.split("@", -1);
        return new PickupChoice(Long.parseLong(parts[0]), LocalDate.parse(parts[1]));
    }

    @Override
    public String toString() {
        return slotId + "@" + day;
    }
}
