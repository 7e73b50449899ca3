package vn.chophien.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chophien.enforcement.WriteTakedown;
import vn.chophien.shared.Times;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Form;

/** Between what is typed about an authority's order and what is asked for. */
final class TakedownForm {

    private TakedownForm() {}

    static Form blank(String product, Instant now) {
        Map<String, String> filled = new HashMap<>(ReceivedAt.filled(now));
        filled.put("clientId", UUID.randomUUID().toString());
        filled.put("scope", "chon");
        filled.put("product", product);
        return Form.filled(filled);
    }

    static WriteTakedown read(Form form, long seller) {
        return new WriteTakedown(
                form.text("clientId"),
                seller,
                form.text("scope").equals("tat-ca"),
                form.all("product").stream()
                        .filter(id -> !id.isEmpty())
                        .map(Choices::id)
                        .toList(),
                form.text("number"),
                Choices.day(form.text("issued")),
                form.text("authority"),
                form.text("reason"),
                ReceivedAt.read(form));
    }

    /** When a letter came: a day and a time of day. */
    static final class ReceivedAt {

        private ReceivedAt() {}

        static Map<String, String> filled(Instant now) {
            LocalTime time = now.atZone(Times.ZONE).toLocalTime();
            return Map.of(
                    "received-day", Times.dayOf(now).toString(),
                    "received-time", time.withSecond(0).withNano(0).toString());
        }

        static @Nullable Instant read(Form form) {
            LocalDate day = Choices.day(form.text("received-day"));
            if (day == null || !form.text("received-time").matches("([01]\\d|2[0-3]):[0-5]\\d")) {
                return null;
            }
            return day.atTime(LocalTime.parse(form.text("received-time")))
                    .atZone(Times.ZONE)
                    .toInstant();
        }
    }
}
