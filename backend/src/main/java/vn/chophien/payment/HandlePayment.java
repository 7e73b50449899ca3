package vn.chophien.payment;

import org.jspecify.annotations.Nullable;

/**
 * What a person decides about money that did not match.
 *
 * @param orderNumber the order that it is for, where the message names none or the wrong one; null to keep it
 * @param reason why; it stays with the message
 */
public record HandlePayment(long eventId, How how, @Nullable String orderNumber, String reason) {

    /** The ways out of the queue. */
    public enum How {
        /** It is good for the order: the order counts as paid. */
        ACCEPT,
        /** The seller sends it back, outside this market. */
        SENT_BACK,
        /** Nothing is to be done. */
        NOTED;

        public String label() {
            return switch (this) {
                case ACCEPT -> "Chấp nhận là đã thanh toán";
                case SENT_BACK -> "Người bán đã trả lại tiền";
                case NOTED -> "Chỉ ghi nhận";
            };
        }
    }
}
