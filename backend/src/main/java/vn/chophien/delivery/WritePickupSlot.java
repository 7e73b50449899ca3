package vn.chophien.delivery;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.chophien.shared.InvalidInput;

/**
 * What a seller typed about when it is at a point.
 *
 * @param repeat {@code once}, {@code week} or {@code market}
 */
public record WritePickupSlot(String firstDay, String repeat, String from, String to, String capacity) {

    private static final Map<String, Integer> EVERY_DAYS =
            Map.of("once", 0, "week", PickupSlot.WEEK, "market", PickupSlot.MARKET);
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    PickupSlot check(long pointId, LocalDate today) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        Optional<LocalDate> day = day();
        boolean areTimes = from.matches(TIME) && to.matches(TIME);
        wrong.require(day.isPresent(), "firstDay", "Hãy chọn ngày đầu tiên.");
        wrong.require(day.map(first -> !first.isBefore(today)).orElse(true), "firstDay", "Ngày đầu tiên đã qua.");
        wrong.require(
                day.map(first -> first.isBefore(today.plusYears(1))).orElse(true), "firstDay", "Ngày này quá xa.");
        wrong.require(EVERY_DAYS.containsKey(repeat), "repeat", "Hãy chọn bao lâu lặp lại.");
        wrong.require(from.matches(TIME), "from", "Hãy ghi giờ bắt đầu, ví dụ 06:30.");
        wrong.require(to.matches(TIME), "to", "Hãy ghi giờ kết thúc, ví dụ 10:00.");
        wrong.require(!areTimes || from.compareTo(to) < 0, "to", "Giờ kết thúc phải sau giờ bắt đầu.");
        wrong.require(
                capacity.matches("[1-9]\\d{0,3}"), "capacity", "Hãy ghi nhiều nhất bao nhiêu khách, từ 1 đến 9999.");
        wrong.throwIfAny();
        int every = EVERY_DAYS.getOrDefault(repeat, 0);
        return new PickupSlot(
                0, pointId, day.orElseThrow(), every == 0 ? null : every, from, to, Integer.parseInt(capacity));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(firstDay));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
