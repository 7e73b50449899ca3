package vn.chophien.payment.cod;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.OrderNumber;
import vn.chophien.payment.statement.CountedDay;
import vn.chophien.shared.Money;

/** Compares a carrier's list with the orders. Pure, so that every kind of line can be tried. */
final class CodReading {

    private static final List<DateTimeFormatter> DAYS = Stream.of("d/M/uuuu", "uuuu-M-d", "d-M-uuuu", "d.M.uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    /** A seller's order: what its carrier holds of it; {@code isDelivered} once it collected. */
    record Held(String orderNumber, @Nullable String trackingNumber, long dong, boolean isDelivered) {}

    /** By what a line that was booked before is known again. */
    record Booked(
            String orderNumber,
            long collected,
            long fee,
            @Nullable LocalDate paidOn) {}

    private final CodColumns columns;
    private final Map<String, Held> byOrder = new HashMap<>();
    private final Map<String, Held> byTracking = new HashMap<>();
    private final Map<String, Long> left = new HashMap<>();
    private final Set<Booked> booked;

    CodReading(CodColumns columns, List<Held> held, Set<Booked> booked) {
        this.columns = columns;
        this.booked = new HashSet<>(booked);
        for (Held one : held) {
            byOrder.put(one.orderNumber(), one);
            left.put(one.orderNumber(), one.dong());
            if (one.trackingNumber() != null) {
                byTracking.put(plain(one.trackingNumber()), one);
            }
        }
    }

    CodLine line(int row, List<String> cells) {
        String named = Stream.of(cell(cells, columns.order()), cell(cells, columns.tracking()))
                .filter(text -> !text.isEmpty())
                .reduce((order, tracking) -> order + " · " + tracking)
                .orElse("");
        OptionalLong collected = dong(cell(cells, columns.amount()));
        OptionalLong fee = columns.fee() < 0 ? OptionalLong.of(0) : feeOf(cell(cells, columns.fee()));
        Held held = find(cells);
        LocalDate day = day(cell(cells, columns.day()));
        if (collected.isEmpty() || fee.isEmpty() || fee.getAsLong() > collected.getAsLong()) {
            return line(row, named, held, 0, 0, day, 0, CodVerdict.UNREADABLE);
        }
        return judged(row, named, held, collected.getAsLong(), fee.getAsLong(), day);
    }

    private CodLine judged(
            int row, String named, @Nullable Held held, long collected, long fee, @Nullable LocalDate day) {
        if (held == null) {
            return line(row, named, null, collected, fee, day, 0, CodVerdict.UNKNOWN);
        }
        if (!held.isDelivered()) {
            return line(row, named, held, collected, fee, day, 0, CodVerdict.NOT_DELIVERED);
        }
        long waiting = left.getOrDefault(held.orderNumber(), 0L);
        boolean isKnown = !booked.add(new Booked(held.orderNumber(), collected, fee, day));
        if (isKnown || waiting == 0 || collected == 0) {
            return line(row, named, held, collected, fee, day, 0, CodVerdict.DUPLICATE);
        }
        long applied = Math.min(waiting, collected);
        left.put(held.orderNumber(), waiting - applied);
        CodVerdict verdict =
                collected == waiting ? CodVerdict.EXACT : collected < waiting ? CodVerdict.LESS : CodVerdict.MORE;
        return new CodLine(
                row,
                named,
                held.orderNumber(),
                Money.ofDong(collected),
                Money.ofDong(fee),
                day,
                Money.ofDong(waiting),
                Money.ofDong(applied),
                verdict);
    }

    private CodLine line(
            int row,
            String named,
            @Nullable Held held,
            long collected,
            long fee,
            @Nullable LocalDate day,
            long applied,
            CodVerdict verdict) {
        return new CodLine(
                row,
                named,
                held == null ? null : held.orderNumber(),
                Money.ofDong(collected),
                Money.ofDong(fee),
                day,
                held == null ? null : Money.ofDong(left.getOrDefault(held.orderNumber(), 0L)),
                Money.ofDong(applied),
                verdict);
    }

    private @Nullable Held find(List<String> cells) {
        String number = OrderNumber.findIn(cell(cells, columns.order())).orElse("");
        Held found = byOrder.get(number);
        return found != null ? found : byTracking.get(plain(cell(cells, columns.tracking())));
    }

    private static String plain(String tracking) {
        return tracking.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    private static OptionalLong feeOf(String text) {
        return text.isEmpty() ? OptionalLong.of(0) : dong(text.startsWith("-") ? text.substring(1) : text);
    }

    /** {@code 185000}, {@code 185.000}, {@code 185,000 đ}; a fraction of a đồng is not read. */
    static OptionalLong dong(String text) {
        String plain = text.replaceAll("(?i)\\s|₫|đ|vnd", "");
        if (plain.matches("\\d{1,12}")) {
            return OptionalLong.of(Long.parseLong(plain));
        }
        if (plain.matches("\\d{1,3}([.,]\\d{3})+") && !(plain.contains(".") && plain.contains(","))) {
            return OptionalLong.of(Long.parseLong(plain.replaceAll("[.,]", "")));
        }
        return plain.matches("\\d{1,12}[.,]0{1,2}")
                ? OptionalLong.of(Long.parseLong(plain.replaceAll("[.,]0+$", "")))
                : OptionalLong.empty();
    }

    static @Nullable LocalDate day(String text) {
        Optional<LocalDate> counted = CountedDay.read(text);
        if (counted.isPresent()) {
            return counted.get();
        }
        String first = text.split("[ T]", 2)[0];
        for (DateTimeFormatter pattern : DAYS) {
            try {
                return LocalDate.parse(first, pattern);
            } catch (DateTimeException other) {
                // Another way to write a day comes next.
            }
        }
        return null;
    }
}
