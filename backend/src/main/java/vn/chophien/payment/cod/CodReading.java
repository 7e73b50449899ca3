package vn.chophien.payment.cod;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
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

    /**
     * A seller's order, or one of the parcels that it went out in: what its carrier holds of it; {@code isDelivered} once it
     * collected.
     *
     * @param parcelId null for an order that went out whole, or for all parcels of one
     * @param position of the parcel; 0 without one
     */
    record Held(
            String orderNumber,
            @Nullable Long parcelId,
            int position,
            @Nullable String trackingNumber,
            long dong,
            boolean isDelivered) {

        static Held whole(String orderNumber, @Nullable String trackingNumber, long dong, boolean isDelivered) {
            return new Held(orderNumber, null, 0, trackingNumber, dong, isDelivered);
        }
    }

    /** By what a line that was booked before is known again. */
    record Booked(
            String orderNumber,
            @Nullable Long parcelId,
            long collected,
            long fee,
            @Nullable LocalDate paidOn) {}

    private final CodColumns columns;
    private final Map<String, List<Held>> byOrder = new HashMap<>();
    private final Map<String, Held> byTracking = new HashMap<>();
    private final Map<Held, Long> left = new HashMap<>();
    private final Set<Booked> booked;
    /** Of earlier lists, as long as no line of this one was known to be the same. */
    private final Set<Booked> before;

    CodReading(CodColumns columns, List<Held> held, Set<Booked> booked) {
        this.columns = columns;
        this.booked = new HashSet<>(booked);
        this.before = new HashSet<>(booked);
        for (Held one : held) {
            byOrder.computeIfAbsent(one.orderNumber(), number -> new ArrayList<>())
                    .add(one);
            left.put(one, one.dong());
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
        LocalDate day = day(cell(cells, columns.day()));
        Held held = find(cells, collected.orElse(0), fee.orElse(0), day);
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
        long waiting = waiting(held);
        boolean isKnown = !booked.add(new Booked(held.orderNumber(), held.parcelId(), collected, fee, day));
        if (isKnown || waiting == 0 || collected == 0) {
            return line(row, named, held, collected, fee, day, 0, CodVerdict.DUPLICATE);
        }
        long applied = Math.min(waiting, collected);
        apply(held, waiting - applied);
        CodVerdict verdict =
                collected == waiting ? CodVerdict.EXACT : collected < waiting ? CodVerdict.LESS : CodVerdict.MORE;
        return new CodLine(
                row,
                named,
                held.orderNumber(),
                held.parcelId(),
                held.position(),
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
                held == null ? null : held.parcelId(),
                held == null ? 0 : held.position(),
                Money.ofDong(collected),
                Money.ofDong(fee),
                day,
                held == null ? null : Money.ofDong(waiting(held)),
                Money.ofDong(applied),
                verdict);
    }

    /** The order's number leads, and of several parcels the number of the parcel; without that, what was collected does. */
    private @Nullable Held find(List<String> cells, long collected, long fee, @Nullable LocalDate day) {
        String number = OrderNumber.findIn(cell(cells, columns.order())).orElse("");
        Held tracked = byTracking.get(plain(cell(cells, columns.tracking())));
        List<Held> parcels = byOrder.getOrDefault(number, List.of());
        if (parcels.isEmpty() || (tracked != null && parcels.contains(tracked))) {
            return tracked;
        }
        return parcels.size() == 1 ? parcels.get(0) : ofSeveral(parcels, collected, fee, day);
    }

    /** What an earlier list had comes first: of two parcels that cost the same, the second is not paid by the first again. */
    private Held ofSeveral(List<Held> parcels, long collected, long fee, @Nullable LocalDate day) {
        for (Held parcel : parcels) {
            if (before.remove(new Booked(parcel.orderNumber(), parcel.parcelId(), collected, fee, day))) {
                return parcel;
            }
        }
        Held whole = Held.whole(parcels.get(0).orderNumber(), null, 0, true);
        boolean isForAll =
                parcels.stream().filter(parcel -> waiting(parcel) > 0).count() > 1 && waiting(whole) == collected;
        return isForAll
                ? whole
                : parcels.stream()
                        .filter(parcel -> parcel.isDelivered() && waiting(parcel) == collected)
                        .findFirst()
                        .or(() -> parcels.stream()
                                .filter(parcel -> parcel.isDelivered() && waiting(parcel) > 0)
                                .findFirst())
                        .orElse(parcels.get(0));
    }

    private long waiting(Held held) {
        return isAllParcels(held)
                ? byOrder.getOrDefault(held.orderNumber(), List.of()).stream()
                        .mapToLong(parcel -> left.getOrDefault(parcel, 0L))
                        .sum()
                : left.getOrDefault(held, 0L);
    }

    private void apply(Held held, long rest) {
        if (isAllParcels(held)) {
            byOrder.getOrDefault(held.orderNumber(), List.of()).forEach(parcel -> left.put(parcel, 0L));
        } else {
            left.put(held, rest);
        }
    }

    private boolean isAllParcels(Held held) {
        return held.parcelId() == null && !left.containsKey(held);
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
