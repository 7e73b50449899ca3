package vn.chophien.db.demo;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When an order reached each status on the way to the one it has today, in order. */
record OrderTimeline(Map<String, LocalDateTime> moments) {
    private static final Duration TO_PAY = Duration.ofHours(24);

    /** The path to a status. Goods that are picked up are never shipped; only returned goods come back from a buyer. */
    static OrderTimeline to(String status, LocalDateTime placed, boolean transfer, boolean pickup, Duration paidAfter) {
        Map<String, LocalDateTime> moments = new LinkedHashMap<>();
        moments.put(transfer ? "AWAITING_PAYMENT" : "CONFIRMED", placed);
        if (status.equals("CANCELLED")) {
            moments.put("CANCELLED", placed.plus(transfer ? TO_PAY : Duration.ofHours(3)));
            return new OrderTimeline(moments);
        }
        if (transfer) {
            moments.put("PAID", placed.plus(paidAfter));
        }
        moments.put("PACKED", placed.plusHours(5));
        if (!pickup) {
            moments.put("SHIPPED", placed.plusHours(22));
        }
        if (!status.equals("RETURNED")) {
            moments.put("DELIVERED", placed.plusHours(pickup ? 26 : 72));
        }
        moments.put("RETURNED", placed.plusDays(status.equals("RETURNED") ? 6 : 11));
        moments.put("REFUNDED", placed.plusDays(12));
        return new OrderTimeline(upTo(status, moments));
    }

    private static Map<String, LocalDateTime> upTo(String status, Map<String, LocalDateTime> moments) {
        Map<String, LocalDateTime> reached = new LinkedHashMap<>();
        for (Map.Entry<String, LocalDateTime> moment : moments.entrySet()) {
            reached.put(moment.getKey(), moment.getValue());
            if (moment.getKey().equals(status)) {
                return reached;
            }
        }
        throw new IllegalStateException("No order of this kind comes to " + status);
    }

    @Nullable
    LocalDateTime at(String status) {
        return moments.get(status);
    }

    /** When it was cancelled, returned or, in the end, refunded. */
    @Nullable
    LocalDateTime closedAt() {
        LocalDateTime refunded = at("REFUNDED");
        LocalDateTime returned = at("RETURNED");
        return refunded != null ? refunded : returned != null ? returned : at("CANCELLED");
    }

    static LocalDateTime payBy(LocalDateTime placed) {
        return placed.plus(TO_PAY);
    }
}
