package vn.chophien.web.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.statistics.Period;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.shared.Form;

/**
 * The period that an address names.
 *
 * @param period the one in hand; the current month where what was typed cannot be one
 * @param form what was typed, with what is wrong with it
 */
public record PeriodChoice(Period period, Form form, LocalDate today) {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    /** @param kind a code; empty for the month, or for own days where some were typed */
    public static PeriodChoice of(String kind, String day, String from, String to, LocalDate today) {
        Form typed = Form.filled(Map.of("ky", kind, "ngay", day, "tu", from, "den", to));
        try {
            return new PeriodChoice(read(kind, day, from, to, today), typed, today);
        } catch (InvalidInput wrong) {
            return new PeriodChoice(Period.around(Period.Kind.MONTH, today), typed.with(wrong.sentences()), today);
        }
    }

    private static Period read(String kind, String day, String from, String to, LocalDate today) {
        Period.Kind chosen = kind.isEmpty() && !from.isEmpty()
                ? Period.Kind.OWN
                : Arrays.stream(Period.Kind.values())
                        .filter(one -> one.code().equals(kind))
                        .findFirst()
                        .orElse(Period.Kind.MONTH);
        if (chosen != Period.Kind.OWN) {
            LocalDate in = day.isEmpty() ? today : day(day, "ngay");
            return Period.around(chosen, in);
        }
        return new Period(chosen, day(from, "tu"), day(to, "den"));
    }

    private static LocalDate day(String typed, String field) {
        @Nullable LocalDate day = Choices.day(typed);
        if (day == null || day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw InvalidInput.of(field, "Hãy chọn một ngày từ năm 2020.");
        }
        return day;
    }

    public boolean isWrong() {
        return form.isRefused();
    }

    /** The same address about this period. */
    public ListAddress at(String path) {
        return at(path, period);
    }

    public ListAddress at(String path, Period other) {
        ListAddress address = ListAddress.of(path).with("ky", other.kind().code());
        return other.kind() == Period.Kind.OWN
                ? address.with("tu", other.from().toString())
                        .with("den", other.to().toString())
                : address.with("ngay", other.from().toString());
    }

    /** Whether there can be anything in the one after. */
    public boolean hasNext() {
        return !period.after().from().isAfter(today);
    }

    public boolean isOwn() {
        return period.kind() == Period.Kind.OWN || form.text("ky").equals(Period.Kind.OWN.code());
    }
}
