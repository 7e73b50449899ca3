package vn.chophien.web.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.OrderView;
import vn.chophien.order.PaymentMethod;
import vn.chophien.payment.AttemptStatus;
import vn.chophien.payment.GatewayChoice;
import vn.chophien.payment.PaymentAttempt;
import vn.chophien.payment.PaymentView;
import vn.chophien.payment.gateway.Provider;
import vn.chophien.trace.label.QrCode;
import vn.chophien.web.language.Text;

/** An order with its money, and what a buyer reads about the two. */
public record PaidOrder(OrderView order, PaymentView payment, GatewayChoice gateways) {

    /** Whether the buyer should pay now. */
    public boolean isPayable() {
        return order.status() == OrderStatus.AWAITING_PAYMENT && payment.asksForTransfer();
    }

    /** At which providers the rest can be paid; those that take no such amount are not offered. */
    public List<Provider> providers() {
        return gateways.providers().stream()
                .filter(provider -> provider.takes(payment.missing().dong()))
                .toList();
    }

    /** A way to a provider that the buyer has begun and not ended. */
    public @Nullable PaymentAttempt openTry() {
        PaymentAttempt latest = gateways.latest();
        return latest != null && latest.status().isOpen() ? latest : null;
    }

    /** Whether the page of the provider can still be opened again. */
    public boolean isTryPayable() {
        PaymentAttempt open = openTry();
        return open != null && open.payUrl() != null;
    }

    /** What can be chosen beside the one that is begun; all of them once that cannot be opened again. */
    public List<Provider> otherProviders() {
        PaymentAttempt open = openTry();
        return open == null || !isTryPayable()
                ? providers()
                : providers().stream()
                        .filter(provider -> provider != open.provider())
                        .toList();
    }

    String tries() {
        PaymentAttempt latest = gateways.latest();
        return latest == null ? "" : latest.ref() + "." + latest.status();
    }

    public boolean isByTransfer() {
        return payment.method() == PaymentMethod.TRANSFER;
    }

    public boolean isPaid() {
        return order.facts().times().paidAt() != null;
    }

    public String qrSvg() {
        return QrCode.of(payment.qrText(), QrCode.Level.M)
                .toSvg(Text.t("Mã VietQR: {0}, đơn {1}", payment.missing(), order.number()));
    }

    /** One sentence on where the money stands; it is also what the page says aloud when it changes. */
    public String state() {
        return switch (order.status()) {
            case AWAITING_PAYMENT -> awaiting();
            case CONFIRMED -> "Đã đặt. Bạn trả " + payment.amount() + " khi nhận hàng.";
            case PAID -> "Đã nhận đủ " + payment.amount() + ". Người bán sẽ đóng gói.";
            case PACKED, SHIPPED, DELIVERED -> order.status().label() + ".";
            case CANCELLED -> "Đơn đã hủy: " + order.facts().closeReason() + ". Đừng chuyển tiền nữa.";
            case RETURNED, REFUNDED -> order.status().label() + ".";
        };
    }

    private String awaiting() {
        if (payment.isOverpaid()) {
            return "Đã nhận " + payment.received() + ", thừa "
                    + payment.received().minus(payment.amount()) + ". Cán bộ của chợ đang xem; bạn không cần làm gì.";
        }
        if (payment.received().isPositive()) {
            return "Nhận thiếu " + payment.missing() + ". Hãy chuyển nốt bằng mã dưới đây.";
        }
        PaymentAttempt latest = gateways.latest();
        if (latest != null && latest.status() == AttemptStatus.FAILED) {
            return "Lần trả qua " + latest.provider().label() + " không thành công. Hãy thử lại hoặc chọn cách khác.";
        }
        if (latest != null && latest.status().isOpen()) {
            return "Chờ " + latest.provider().label() + " báo đã nhận " + latest.amount() + ".";
        }
        return (gateways.providers().isEmpty() ? "Chờ bạn chuyển " : "Chờ bạn trả ") + payment.amount() + ".";
    }

    /** How the state is coloured, as the tones of badges and notices are called. */
    public String tone() {
        return switch (order.status()) {
            case AWAITING_PAYMENT -> payment.received().isPositive() ? "danger" : "warning";
            case CONFIRMED, PAID, PACKED, SHIPPED, DELIVERED -> "success";
            case CANCELLED, RETURNED, REFUNDED -> "danger";
        };
    }
}
