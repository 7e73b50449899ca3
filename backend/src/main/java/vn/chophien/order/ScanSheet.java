package vn.chophien.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotShare;
import vn.chophien.shared.Quantity;

/**
 * How far the packing of an order has come: of every line, how much of which lot was scanned.
 *
 * @param newest the last scan that counted; null before the first
 */
public record ScanSheet(List<Line> lines, @Nullable Newest newest) {

    static ScanSheet of(List<OrderLineView> lines, List<PackScan> scans) {
        List<Line> counted = lines.stream().map(line -> Line.of(line, scans)).toList();
        return new ScanSheet(counted, scans.isEmpty() ? null : newest(scans.get(scans.size() - 1), counted));
    }

    private static @Nullable Newest newest(PackScan scan, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.line().id() == scan.lineId())
                .flatMap(line -> line.lots().stream()
                        .filter(lot -> lot.lot().lotId() == scan.lotId())
                        .map(lot -> new Newest(
                                lot.lot().lotNumber(),
                                line.line().name(),
                                scan.serial(),
                                line.counted().number(),
                                line.line().quantity().toString(),
                                scan.at())))
                .findFirst()
                .orElse(null);
    }

    /** Every line is full, from lots that were scanned. */
    public boolean isComplete() {
        return !lines.isEmpty() && lines.stream().allMatch(Line::isFull);
    }

    public boolean isBegun() {
        return newest != null;
    }

    /** Packs that are in, of all that are to be; weighed goods count as one. */
    public String progress() {
        return lines.stream().filter(Line::isFull).count() + "/" + lines.size();
    }

    /** A line with the lots that are reserved for it. */
    public record Line(OrderLineView line, List<Lot> lots) {

        static Line of(OrderLineView line, List<PackScan> scans) {
            Map<Long, Long> byLot = scans.stream()
                    .filter(scan -> scan.lineId() == line.id())
                    .collect(Collectors.groupingBy(PackScan::lotId, Collectors.summingLong(PackScan::steps)));
            return new Line(
                    line,
                    line.lots().stream()
                            .map(lot -> new Lot(lot, byLot.getOrDefault(lot.lotId(), 0L)))
                            .toList());
        }

        public Quantity counted() {
            return like(lots.stream().mapToLong(Lot::counted).sum());
        }

        public Quantity missing() {
            return like(line.quantity().steps()
                    - Math.min(line.quantity().steps(), counted().steps()));
        }

        public boolean isFull() {
            return counted().steps() == line.quantity().steps();
        }

        /** Weighed goods are in one portion, whatever it weighs; packs are counted one by one. */
        boolean isWeighed() {
            return line.quantity().scale() > 0;
        }

        /** What was scanned, lot by lot. */
        List<LotShare> shares() {
            return lots.stream()
                    .filter(lot -> lot.counted() > 0)
                    .map(lot -> new LotShare(lot.lot().lotId(), lot.counted()))
                    .toList();
        }

        /**
         * The lots of this line when another takes over what was reserved and is not scanned yet: what must not be packed
         * any more is given up first, then what expires last.
         */
        List<LotShare> withInstead(long lotId, long steps) {
            Map<Long, Long> left = new java.util.LinkedHashMap<>();
            lots.forEach(lot -> left.put(lot.lot().lotId(), lot.lot().quantity().steps()));
            long over = steps;
            for (Lot lot : givenUpFirst()) {
                long given = Math.min(over, lot.missing());
                left.merge(lot.lot().lotId(), -given, Long::sum);
                over -= given;
            }
            left.merge(lotId, steps - over, Long::sum);
            List<LotShare> shares = new ArrayList<>();
            left.forEach((lot, much) -> {
                if (much > 0) {
                    shares.add(new LotShare(lot, much));
                }
            });
            return shares;
        }

        private List<Lot> givenUpFirst() {
            List<Lot> order = new ArrayList<>(
                    lots.stream().filter(lot -> lot.lot().isStopped()).toList());
            List<Lot> good = new ArrayList<>(
                    lots.stream().filter(lot -> !lot.lot().isStopped()).toList());
            java.util.Collections.reverse(good);
            order.addAll(good);
            return order;
        }

        private Quantity like(long steps) {
            return new Quantity(steps, line.quantity().scale(), line.quantity().unit());
        }
    }

    /** @param counted steps of it that were scanned */
    public record Lot(PackedLot lot, long counted) {

        public long missing() {
            return lot.quantity().steps() - Math.min(lot.quantity().steps(), counted);
        }

        public boolean isFull() {
            return missing() == 0;
        }

        public Quantity countedQuantity() {
            return new Quantity(counted, lot.quantity().scale(), lot.quantity().unit());
        }

        public Quantity missingQuantity() {
            return new Quantity(
                    missing(), lot.quantity().scale(), lot.quantity().unit());
        }
    }

    /** @param serial of the single pack; null where the code named the lot */
    public record Newest(
            String lotNumber, String lineName, @Nullable String serial, String counted, String needed, Instant at) {}
}
