package vn.chophien.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.message.Letter;
import vn.chophien.shared.Times;

/** The words in which buyers and sellers are told of a step. */
final class OrderLetters {

    private static final int MOST_LINES = 20;

    private final String baseUrl;

    OrderLetters(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    Letter toBuyer(OrderStep step) {
        return new Letter(
                "Đơn " + step.order().number() + ": " + subject(step),
                paragraphs(step),
                facts(step, true),
                step.status() == OrderStatus.AWAITING_PAYMENT
                        ? new Letter.Link("Xem mã QR và trả tiền", payPage(step))
                        : new Letter.Link("Xem đơn hàng", orderPage(step)),
                "Bạn nhận thư này vì đã để lại địa chỉ thư khi đặt hàng ở Chợ Phiên.");
    }

    Letter toSeller(OrderStep step) {
        String number = step.order().number();
        boolean forPacking = step.isForPacking();
        return new Letter(
                forPacking ? "Đơn mới " + number + ": hãy đóng gói" : "Đơn " + number + " đã hủy: đừng đóng gói",
                List.of(
                        forPacking
                                ? payment(step)
                                : "Đơn này đã hủy" + reason(step) + " Hàng giữ cho đơn đã trở lại kho."),
                facts(step, false),
                new Letter.Link("Mở đơn hàng", baseUrl + "/nha-ban/don-hang/" + number),
                "Bạn nhận thư này vì là người bán ở Chợ Phiên.");
    }

    /** None for steps that are not worth a message to a phone. */
    @Nullable
    String buyerSms(OrderStep step) {
        String about = "Chợ Phiên: đơn " + step.order().number();
        return switch (step.status()) {
            case AWAITING_PAYMENT -> about + " chờ bạn chuyển khoản: " + payPage(step);
            case CONFIRMED -> about + " đã đặt. Xem đơn: " + orderPage(step);
            case SHIPPED -> about + " đang giao. Xem đơn: " + orderPage(step);
            case CANCELLED -> about + " đã hủy. Xem vì sao: " + orderPage(step);
            case PACKED -> step.isPartSent() ? about + " đã gửi một kiện. Xem đơn: " + orderPage(step) : null;
            case PAID, DELIVERED, RETURNED, REFUNDED -> null;
        };
    }

    String sellerSms(OrderStep step) {
        return "Chợ Phiên: đơn " + step.order().number()
                + (step.isForPacking() ? " cần đóng gói: " : " đã hủy, đừng đóng gói: ")
                + baseUrl + "/nha-ban/don-hang/" + step.order().number();
    }

    private static String subject(OrderStep step) {
        return switch (step.status()) {
            case AWAITING_PAYMENT -> "chờ bạn chuyển khoản";
            case CONFIRMED -> "đã đặt";
            case PAID -> "đã thanh toán";
            case PACKED -> step.isPartSent() ? "đã gửi một kiện" : "đã đóng gói";
            case SHIPPED -> "đang giao";
            case DELIVERED -> "đã giao xong";
            case CANCELLED -> "đã hủy";
            case RETURNED -> "hàng đã trả lại";
            case REFUNDED -> "đã hoàn tiền";
        };
    }

    private static List<String> paragraphs(OrderStep step) {
        String seller = step.seller().name();
        OrderStep.Head order = step.order();
        return switch (step.status()) {
            case AWAITING_PAYMENT ->
                List.of(seller + " giữ hàng cho bạn. Hãy chuyển khoản trước "
                        + Times.moment(Objects.requireNonNull(order.payBy()))
                        + ". Quá giờ đó, đơn tự hủy và hàng được bán cho người khác.");
            case CONFIRMED -> List.of(seller + " đã nhận đơn của bạn. Bạn trả " + order.total() + " khi nhận hàng.");
            case PAID ->
                List.of(seller + " đã nhận được " + order.total() + ". Bạn sẽ có thư nữa khi hàng được gửi đi.");
            case PACKED ->
                List.of(
                        step.isPartSent()
                                ? step.note() + ". Phần còn lại gửi sau."
                                : order.delivery() == DeliveryMethod.PICKUP
                                        ? "Hàng đã đóng gói. Bạn tới lấy ở chỗ người bán."
                                        : "Hàng đã đóng gói, sắp được gửi đi.",
                        "Bạn xem được từng lô từ đâu ra ở trang đơn hàng.");
            case SHIPPED ->
                List.of(
                        seller + " đã giao hàng cho " + Objects.requireNonNullElse(order.carrier(), "người giao")
                                + (order.trackingNumber() == null
                                        ? "."
                                        : ", mã vận đơn " + order.trackingNumber() + "."),
                        step.isShort()
                                ? step.note()
                                        + (order.payment() == PaymentMethod.COD
                                                ? ". Bạn không phải trả tiền phần này."
                                                : ". Người bán phải trả lại tiền phần này.")
                                : "Bạn xem được từng lô từ đâu ra ở trang đơn hàng.");
            case DELIVERED ->
                List.of(
                        step.note() == null
                                ? "Người bán ghi rằng bạn đã nhận hàng."
                                : "Đơn được ghi là đã nhận" + reason(step),
                        "Bạn chưa nhận, hoặc hàng có vấn đề? Hãy báo ngay ở trang đơn hàng.");
            case CANCELLED ->
                List.of(
                        "Đơn hàng đã hủy" + reason(step),
                        order.isPaid()
                                ? "Người bán phải trả lại tiền cho bạn. Trang đơn hàng ghi khi nào đã trả."
                                : "Bạn không phải trả gì.");
            case RETURNED ->
                List.of("Đơn được ghi là trả lại" + reason(step), "Trang đơn hàng ghi khi nào tiền được trả.");
            case REFUNDED -> List.of("Người bán ghi rằng đã trả lại tiền cho bạn. Chưa thấy tiền? Hãy gọi người bán.");
        };
    }

    private static String payment(OrderStep step) {
        return step.order().payment() == PaymentMethod.COD
                ? "Khách trả " + step.order().total() + " khi nhận hàng. Hãy đóng gói."
                : "Khách đã trả " + step.order().total() + ". Hãy đóng gói.";
    }

    private static String reason(OrderStep step) {
        String note = step.note();
        return note == null ? "." : ": " + note + (note.endsWith(".") ? "" : ".");
    }

    private static List<Letter.Fact> facts(OrderStep step, boolean forBuyer) {
        List<Letter.Fact> facts = new ArrayList<>();
        if (forBuyer) {
            facts.add(new Letter.Fact(
                    "Người bán",
                    step.seller().name() + ", " + new Phone(step.seller().phone())));
        }
        step.lines().stream().limit(MOST_LINES).forEach(line -> facts.add(fact(line, step.isPacked())));
        if (step.lines().size() > MOST_LINES) {
            facts.add(new Letter.Fact("Và nữa", step.lines().size() - MOST_LINES + " món, xem ở trang đơn hàng"));
        }
        String pickup = step.wishes().pickup();
        if (pickup != null) {
            facts.add(new Letter.Fact("Nhận hàng", pickup));
        }
        facts.add(new Letter.Fact("Tổng tiền", step.order().total().toString()));
        return facts;
    }

    private static Letter.Fact fact(OrderLineView line, boolean isPacked) {
        String lots = line.lots().stream().map(PackedLot::lotNumber).collect(Collectors.joining(", "));
        return new Letter.Fact(
                line.quantity().toString(),
                line.name() + ", " + line.amount() + (isPacked && !lots.isEmpty() ? " (lô " + lots + ")" : ""));
    }

    private String orderPage(OrderStep step) {
        return baseUrl + "/don-hang/" + step.order().number() + "?ma="
                + step.order().token();
    }

    private String payPage(OrderStep step) {
        return baseUrl + "/thanh-toan/" + step.order().token();
    }
}
