package vn.chophien.payment.money;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a posting is made, by whom, and which message, refund or line of a carrier's list it comes from.
 *
 * @param at when it happened, which may be before it is written down
 */
public record MoneyCause(
        MoneyKind kind,
        String actor,
        Instant at,
        @Nullable Long eventId,
        @Nullable Long refundId,
        @Nullable Long lineId) {

    public static final String SYSTEM = "Hệ thống";

    public static MoneyCause of(MoneyKind kind, String actor, Instant at) {
        return new MoneyCause(kind, actor, at, null, null, null);
    }

    public static MoneyCause ofEvent(MoneyKind kind, String actor, Instant at, long eventId) {
        return new MoneyCause(kind, actor, at, eventId, null, null);
    }

    public static MoneyCause ofRefund(MoneyKind kind, String actor, Instant at, long refundId) {
        return new MoneyCause(kind, actor, at, null, refundId, null);
    }

    public static MoneyCause ofLine(String actor, Instant at, long lineId) {
        return new MoneyCause(MoneyKind.REMITTED, actor, at, null, null, lineId);
    }
}
