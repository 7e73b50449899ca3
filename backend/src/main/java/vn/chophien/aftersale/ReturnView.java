package vn.chophien.aftersale;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;

/**
 * A return whole.
 *
 * @param whole everything that was in the order
 * @param answerBy until when the seller should have answered
 * @param refundBy until when the money should be back
 * @param complaint secret of the receipt of the complaint that came of it
 */
public record ReturnView(
        long id,
        String clientId,
        long orderId,
        String orderNumber,
        long sellerId,
        ReturnState state,
        ReturnReason reason,
        String words,
        boolean whole,
        Money amount,
        Instant askedAt,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate refundBy,
        @Nullable String carrier,
        @Nullable String tracking,
        @Nullable String complaint,
        List<Line> lines,
        List<String> photos,
        List<Step> steps) {

    public record Line(long orderLineId, String name, Quantity quantity) {}

    /** @param actor who did it */
    public record Step(
            Instant at,
            ReturnState state,
            String actor,
            @Nullable String note) {}

    public boolean isAnswerLate(LocalDate today) {
        return state == ReturnState.ASKED && answerBy != null && today.isAfter(answerBy);
    }

    public boolean isRefundLate(LocalDate today) {
        return state.isOpen() && refundBy != null && today.isAfter(refundBy);
    }

    /** Whether the buyer has a reason to turn to the department. */
    public boolean isDisputed(LocalDate today) {
        return state == ReturnState.REFUSED || isAnswerLate(today) || isRefundLate(today);
    }

    ReturnView due(@Nullable LocalDate answer, @Nullable LocalDate refund) {
        return new ReturnView(
                id,
                clientId,
                orderId,
                orderNumber,
                sellerId,
                state,
                reason,
                words,
                whole,
                amount,
                askedAt,
                answer,
                refund,
                carrier,
                tracking,
                complaint,
                lines,
                photos,
                steps);
    }
}
