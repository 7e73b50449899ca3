package vn.chophien.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;

/**
 * How far an order that goes out in parts has come.
 *
 * @param left what is packed and has not left, lot by lot; empty when all is on its way
 * @param shorts what will not be sent
 */
public record PartShipment(List<ParcelView> parcels, List<Left> left, List<Unsent> shorts) {

    static PartShipment of(List<OrderLineView> lines, List<ParcelView> parcels, List<Unsent> shorts) {
        Map<List<Long>, Long> sent = new HashMap<>();
        parcels.stream()
                .flatMap(parcel -> parcel.contents().stream())
                .forEach(content -> sent.merge(
                        List.of(content.lineId(), content.lotId()),
                        content.quantity().steps(),
                        Long::sum));
        List<Left> left = new ArrayList<>();
        for (OrderLineView line : lines) {
            for (PackedLot lot : line.lots()) {
                long steps = lot.quantity().steps() - sent.getOrDefault(List.of(line.id(), lot.lotId()), 0L);
                if (steps > 0) {
                    left.add(new Left(
                            line.id(),
                            lot.lotId(),
                            line.name(),
                            lot.lotNumber(),
                            new Quantity(
                                    steps,
                                    lot.quantity().scale(),
                                    lot.quantity().unit())));
                }
            }
        }
        return new PartShipment(parcels, left, shorts);
    }

    public boolean isBegun() {
        return !parcels.isEmpty();
    }

    boolean isAllDelivered() {
        return parcels.stream().allMatch(parcel -> parcel.deliveredAt() != null);
    }

    /** What is collected at the door for all parcels together. */
    Money collected() {
        return parcels.stream()
                .map(ParcelView::collect)
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Whether each parcel is paid for as it comes. */
    public boolean isCollected() {
        return parcels.stream().anyMatch(parcel -> parcel.collect() != null);
    }

    /**
     * What the next parcel costs: of every line its share, so counted that all parcels together come to just what the order
     * does, and what is called off to just the rest; and with the first one the delivery.
     *
     * @param delivery what the buyer pays for it in all
     */
    Money toCollect(List<OrderLineView> lines, Money delivery, List<SendParcel.Part> next) {
        Map<Long, Long> sent = new HashMap<>();
        parcels.stream()
                .flatMap(parcel -> parcel.contents().stream())
                .forEach(content ->
                        sent.merge(content.lineId(), content.quantity().steps(), Long::sum));
        Money sum = isBegun() ? Money.ZERO : delivery;
        for (OrderLineView line : lines) {
            long before = sent.getOrDefault(line.id(), 0L);
            long more = next.stream()
                    .filter(part -> part.lineId() == line.id())
                    .mapToLong(SendParcel.Part::steps)
                    .sum();
            sum = sum.plus(upTo(line, before + more).minus(upTo(line, before)));
        }
        return sum;
    }

    /** What so many of a line's first steps cost: all of it less what the others are worth. */
    private static Money upTo(OrderLineView line, long steps) {
        Money net = line.amount().minus(line.discount());
        long all = line.quantity().steps();
        return net.minus(Unsent.worth(net, all - steps, all));
    }

    /** What the buyer will not get of the order, in all: to go back where it is paid, not to be collected where it is not. */
    public Money owed() {
        return worth(shorts);
    }

    static Money worth(List<Unsent> shorts) {
        return shorts.stream().map(Unsent::worth).reduce(Money.ZERO, Money::plus);
    }

    /** The lines as they are without what will not be sent; those of which nothing is left are gone. */
    static List<OrderLineView> sent(List<OrderLineView> lines, List<Unsent> shorts) {
        return lines.stream()
                .map(line -> shorts.stream()
                        .filter(missing -> missing.lineId() == line.id())
                        .reduce(line, OrderLineView::without, (one, other) -> other))
                .filter(line -> line.quantity().steps() > 0)
                .toList();
    }

    /** So much of a line's lot that has not left. */
    public record Left(long lineId, long lotId, String lineName, String lotNumber, Quantity quantity) {}

    /**
     * Of a line that cannot be sent.
     *
     * @param worth its share of what the line came to
     */
    public record Unsent(long lineId, String lineName, Quantity quantity, Money worth, String reason) {

        /** @param net what the buyer paid for the whole line; half a đồng goes to the buyer */
        static Money worth(Money net, long steps, long ofSteps) {
            return Money.ofDong((Math.multiplyExact(net.dong(), steps) + ofSteps / 2) / ofSteps);
        }
    }
}
