package vn.chophien.payment.money;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about the money of one order, and where it has to stand by that. Pure, so that every history can be
 * tried.
 *
 * @param total what the order asks for
 * @param received what counts towards it; what no message tells of was seen by a person
 * @param promised what refunds that were asked for take, in all
 */
record OrderMoney(
        String number,
        long sellerId,
        long total,
        long received,
        long promised,
        boolean isCod,
        boolean isFetched,
        Stage stage,
        Instant placedAt,
        @Nullable Instant settledAt,
        @Nullable Instant closedAt,
        List<Arrival> arrivals,
        List<Refund> refunds,
        List<Remitted> remitted) {

    /** How far the order is, for its money. */
    enum Stage {
        OPEN,
        /** All that was asked for is there, or was accepted as all. */
        SETTLED,
        /** Called off or returned: whatever came is to go back. */
        CLOSED,
        /** And went back. */
        SENT_BACK
    }

    /** Money that came for this order; {@code isCounted} as part of its price. */
    record Arrival(
            long eventId,
            long dong,
            boolean isOfGateway,
            boolean isCounted,
            Instant at,
            @Nullable Instant goneAt) {}

    /** Money that somebody decided to send back; not for the surplus means of what the goods cost. */
    record Refund(
            long id,
            long dong,
            boolean isByGateway,
            boolean isOfSurplus,
            Instant decidedAt,
            @Nullable Instant sentAt) {}

    /** What a carrier handed over of the cash; the fee stayed with it. */
    record Remitted(long lineId, long dong, long fee, Instant at) {}

    /** All that came in, wherever it is. */
    long paid() {
        return fromBank() + fromGateway() + cash();
    }

    /** What could still be promised to the buyer. */
    long unpromised() {
        return paid() - promised;
    }

    /** What came beyond the price; all of it once the order is off. */
    long surplus() {
        return isOff() ? paid() : Math.max(0, paid() - total);
    }

    /** What came by a provider and is still there. */
    long atGateway() {
        return fromGateway() - sum(refunds, refund -> isGone(refund) && refund.isByGateway() ? refund.dong() : 0);
    }

    Map<MoneyAccount, Long> standing() {
        long paid = paid();
        long sent = sent();
        long owed = owedBack(paid, sent);
        long left = stage == Stage.OPEN ? Math.max(0, total - paid) : 0;
        Map<MoneyAccount, Long> standing = new EnumMap<>(MoneyAccount.class);
        standing.put(MoneyAccount.BUYER_OWES, left);
        standing.put(MoneyAccount.SALES, -(left + paid - owed));
        standing.put(MoneyAccount.REFUND_OWED, -(owed - sent));
        hold(standing, sent);
        standing.values().removeIf(dong -> dong == 0);
        return standing;
    }

    /**
     * What has left. Of an order that was closed as sent back before there were refunds to tell of, that is all that had
     * come until then; what comes later is there.
     */
    private long sent() {
        long told = sum(refunds, refund -> isGone(refund) ? refund.dong() : 0);
        return stage == Stage.SENT_BACK && told == 0 && closedAt != null ? cameUntil(closedAt) : told;
    }

    private long cameUntil(Instant closed) {
        return byHand() + cash() + sum(arrivals, arrival -> arrival.at().isAfter(closed) ? 0 : arrival.dong());
    }

    private long owedBack(long paid, long sent) {
        if (isOff()) {
            return paid;
        }
        long ofGoods = sum(refunds, refund -> refund.isOfSurplus() ? 0 : refund.dong());
        return Math.max(sent, Math.min(paid, surplus() + ofGoods));
    }

    private void hold(Map<MoneyAccount, Long> standing, long sent) {
        long byGateway = Math.min(
                fromGateway(), sum(refunds, refund -> isGone(refund) && refund.isByGateway() ? refund.dong() : 0));
        if (stage == Stage.SENT_BACK) {
            long untold = sent - sum(refunds, refund -> isGone(refund) ? refund.dong() : 0);
            byGateway += Math.min(untold, fromGateway() - byGateway);
        }
        long handedOver = sum(remitted, Remitted::dong);
        long fees = sum(remitted, Remitted::fee);
        standing.put(MoneyAccount.GATEWAY, fromGateway() - byGateway);
        standing.put(MoneyAccount.BANK, fromBank() + handedOver - fees - (sent - byGateway));
        standing.put(MoneyAccount.CARRIER_FEE, fees);
        standing.put(isFetched ? MoneyAccount.CASH : MoneyAccount.CARRIER, cash() - handedOver);
    }

    private boolean isOff() {
        return stage == Stage.CLOSED || stage == Stage.SENT_BACK;
    }

    private static boolean isGone(Refund refund) {
        return refund.sentAt() != null;
    }

    private long fromGateway() {
        return sum(arrivals, arrival -> arrival.isOfGateway() ? arrival.dong() : 0);
    }

    private long fromBank() {
        return sum(arrivals, arrival -> arrival.isOfGateway() ? 0 : arrival.dong()) + byHand();
    }

    /** Counted as received though no message told of it: written down by hand. */
    private long byHand() {
        return isCod ? 0 : Math.max(0, received - sum(arrivals, arrival -> arrival.isCounted() ? arrival.dong() : 0));
    }

    private long cash() {
        return isCod ? received : 0; // by the parcel, or all at once
    }

    private static <T> long sum(List<T> all, ToLongFunction<T> dong) {
        return all.stream().mapToLong(dong).sum();
    }

    /** The same order as it stood then, for writing down a past that nobody wrote down while it happened. */
    OrderMoney asOf(Instant then) {
        boolean isSettled = settledAt != null && !settledAt.isAfter(then);
        boolean isClosed = closedAt == null || !closedAt.isAfter(then);
        Stage open = isSettled ? Stage.SETTLED : Stage.OPEN;
        Stage was = isOff() && isClosed ? stage : open;
        List<Arrival> came = arrivals.stream()
                .filter(arrival -> !arrival.at().isAfter(then))
                .filter(arrival -> arrival.goneAt() == null || arrival.goneAt().isAfter(then))
                .toList();
        return new OrderMoney(
                number,
                sellerId,
                total,
                isSettled ? received : sum(came, arrival -> arrival.isCounted() ? arrival.dong() : 0),
                promised,
                isCod,
                isFetched,
                was,
                placedAt,
                isSettled ? settledAt : null,
                isClosed ? closedAt : null,
                came,
                refunds.stream()
                        .filter(refund -> !refund.decidedAt().isAfter(then))
                        .toList(),
                remitted.stream().filter(line -> !line.at().isAfter(then)).toList());
    }

    /** The same without what has gone to its sender again. */
    OrderMoney now() {
        return new OrderMoney(
                number,
                sellerId,
                total,
                received,
                promised,
                isCod,
                isFetched,
                stage,
                placedAt,
                settledAt,
                closedAt,
                arrivals.stream().filter(arrival -> arrival.goneAt() == null).toList(),
                refunds,
                remitted);
    }

    /** Every moment at which something happened to it, the earliest first. */
    List<Instant> moments() {
        TreeSet<Instant> moments = new TreeSet<>();
        moments.add(placedAt);
        add(moments, settledAt);
        add(moments, closedAt);
        for (Arrival arrival : arrivals) {
            moments.add(arrival.at());
            add(moments, arrival.goneAt());
        }
        for (Refund refund : refunds) {
            moments.add(refund.decidedAt());
            add(moments, refund.sentAt());
        }
        remitted.forEach(line -> moments.add(line.at()));
        return List.copyOf(moments);
    }

    private static void add(TreeSet<Instant> moments, @Nullable Instant moment) {
        if (moment != null) {
            moments.add(moment);
        }
    }
}
