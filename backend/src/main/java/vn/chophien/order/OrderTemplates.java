package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.MessageTemplates;
import vn.chophien.template.Reader;
import vn.chophien.template.Slot;

/** What the market writes as an order takes its way, and when goods of it are recalled. */
@ApplicationScoped
class OrderTemplates implements MessageTemplates {

    static final Slot PAY_BY = new Slot("hạn chuyển khoản", "18:30, 05/12/2026");
    static final Slot CARRIER = new Slot("người giao", "Bưu điện Việt Nam, mã vận đơn EB123456789VN");
    static final Slot PARCEL = new Slot("kiện đã gửi", "Đã gửi một kiện: 2\u00A0gói miến dong");
    static final Slot PART =
            new Slot("phần không gửi", "Đơn giao thiếu 1\u00A0gói. Người bán phải trả lại tiền phần này.");
    static final Slot PAYMENT = new Slot("tiền", "Khách đã trả 285.000\u00A0₫.");
    static final Slot REASON = new Slot("lý do", ": hết hàng");
    static final Slot REFUND = new Slot("tiền trả lại", "Bạn không phải trả gì.");
    static final Slot AGAIN = new Slot("nhắc lại", " nhắc lại");

    static final MessageTemplate AWAITING_PAYMENT = toBuyer(
            "awaiting-payment",
            "Đặt hàng, chờ chuyển khoản",
            "chờ bạn chuyển khoản",
            "{người bán} giữ hàng cho bạn. Hãy chuyển khoản trước {hạn chuyển khoản}. Quá giờ đó, đơn tự hủy và hàng được"
                    + " bán cho người khác.",
            "{chợ}: đơn {số đơn} chờ bạn chuyển khoản:",
            Slot.SELLER,
            PAY_BY);
    static final MessageTemplate CONFIRMED = toBuyer(
            "confirmed",
            "Đặt hàng, trả tiền khi nhận",
            "đã đặt",
            "{người bán} đã nhận đơn của bạn. Bạn trả {tổng tiền} khi nhận hàng.",
            "{chợ}: đơn {số đơn} đã đặt. Xem đơn:",
            Slot.SELLER,
            Slot.TOTAL);
    static final MessageTemplate PAID = toBuyer(
            "paid",
            "Tiền đã về",
            "đã thanh toán",
            "{người bán} đã nhận được {tổng tiền}. Bạn sẽ có thư nữa khi hàng được gửi đi.",
            "",
            Slot.SELLER,
            Slot.TOTAL);
    static final MessageTemplate PACKED = toBuyer("packed", "Đóng gói xong, sắp gửi", "đã đóng gói", """
            Hàng đã đóng gói, sắp được gửi đi.

            Bạn xem được từng lô từ đâu ra ở trang đơn hàng.""", "");
    static final MessageTemplate READY_FOR_PICKUP =
            toBuyer("ready-for-pickup", "Đóng gói xong, người mua tới lấy", "đã đóng gói", """
            Hàng đã đóng gói. Bạn tới lấy ở chỗ người bán.

            Bạn xem được từng lô từ đâu ra ở trang đơn hàng.""", "");
    static final MessageTemplate PART_SENT = toBuyer(
            "part-sent",
            "Một kiện đi trước",
            "đã gửi một kiện",
            """
            {kiện đã gửi}. Phần còn lại gửi sau.

            Bạn xem được từng lô từ đâu ra ở trang đơn hàng.""",
            "{chợ}: đơn {số đơn} đã gửi một kiện. Xem đơn:",
            PARCEL);
    static final MessageTemplate SHIPPED = toBuyer(
            "shipped",
            "Hàng lên đường",
            "đang giao",
            """
            {người bán} đã giao hàng cho {người giao}.

            Bạn xem được từng lô từ đâu ra ở trang đơn hàng.""",
            "{chợ}: đơn {số đơn} đang giao. Xem đơn:",
            Slot.SELLER,
            CARRIER);
    static final MessageTemplate SHIPPED_SHORT = toBuyer(
            "shipped-short",
            "Hàng lên đường, thiếu một phần",
            "đang giao",
            """
            {người bán} đã giao hàng cho {người giao}.

            {phần không gửi}""",
            "{chợ}: đơn {số đơn} đang giao. Xem đơn:",
            Slot.SELLER,
            CARRIER,
            PART);
    static final MessageTemplate DELIVERED = toBuyer("delivered", "Giao xong", "đã giao xong", """
            Người bán ghi rằng bạn đã nhận hàng.

            Bạn chưa nhận, hoặc hàng có vấn đề? Hãy báo ngay ở trang đơn hàng.""", "");
    static final MessageTemplate DELIVERED_BECAUSE =
            toBuyer("delivered-because", "Giao xong, có ghi vì sao", "đã giao xong", """
            Đơn được ghi là đã nhận{lý do}.

            Bạn chưa nhận, hoặc hàng có vấn đề? Hãy báo ngay ở trang đơn hàng.""", "", REASON);
    static final MessageTemplate CANCELLED =
            toBuyer("cancelled", "Đơn hủy", "đã hủy", """
            Đơn hàng đã hủy{lý do}.

            {tiền trả lại}""", "{chợ}: đơn {số đơn} đã hủy. Xem vì sao:", REASON, REFUND);
    static final MessageTemplate RETURNED =
            toBuyer("returned", "Đơn được ghi là trả lại", "hàng đã trả lại", """
            Đơn được ghi là trả lại{lý do}.

            Trang đơn hàng ghi khi nào tiền được trả.""", "", REASON);
    static final MessageTemplate REFUNDED = toBuyer(
            "refunded",
            "Đã hoàn tiền",
            "đã hoàn tiền",
            "Người bán ghi rằng đã trả lại tiền cho bạn. Chưa thấy tiền? Hãy gọi người bán.",
            "");
    static final MessageTemplate FOR_PACKING = new MessageTemplate(
            "order.for-packing",
            "Có đơn phải đóng gói",
            Reader.SELLER,
            "Đơn mới {số đơn}: hãy đóng gói",
            "{tiền} Hãy đóng gói.",
            "{chợ}: đơn {số đơn} cần đóng gói:",
            Slot.ORDER,
            PAYMENT);
    static final MessageTemplate NO_LONGER_FOR_PACKING = new MessageTemplate(
            "order.no-longer-for-packing",
            "Đơn phải đóng gói đã hủy",
            Reader.SELLER,
            "Đơn {số đơn} đã hủy: đừng đóng gói",
            "Đơn này đã hủy{lý do}. Hàng giữ cho đơn đã trở lại kho.",
            "{chợ}: đơn {số đơn} đã hủy, đừng đóng gói:",
            Slot.ORDER,
            REASON);
    static final MessageTemplate RECALL = new MessageTemplate(
            "order.recall",
            "Hàng đã mua bị thu hồi",
            Reader.BUYER,
            "{chợ}{nhắc lại}: đơn {số đơn} có hàng bị thu hồi",
            "Đơn hàng {số đơn} của bạn có hàng bị THU HỒI. Đừng dùng hàng này.",
            "{chợ}{nhắc lại}: đơn {số đơn} có hàng bị THU HỒI. Đừng dùng. Xem lý do và cách trả hàng:",
            Slot.ORDER,
            AGAIN);
    static final MessageTemplate RECALL_TO_SELLER = new MessageTemplate(
            "order.recall-to-seller",
            "Lô hàng bị thu hồi",
            Reader.SELLER,
            "{chợ}: thu hồi lô hàng",
            "Có lô hàng của bạn bị THU HỒI và đã ngừng bán. Đừng đóng gói, đừng giao. Xem lô, đơn hàng và việc cần làm.",
            "{chợ}: có lô hàng của bạn bị THU HỒI và đã ngừng bán. Đừng đóng gói, đừng giao. Xem lô, đơn hàng và việc cần"
                    + " làm.");

    @Override
    public String group() {
        return "Đơn hàng";
    }

    @Override
    public List<MessageTemplate> all() {
        return List.of(
                AWAITING_PAYMENT,
                CONFIRMED,
                PAID,
                PACKED,
                READY_FOR_PICKUP,
                PART_SENT,
                SHIPPED,
                SHIPPED_SHORT,
                DELIVERED,
                DELIVERED_BECAUSE,
                CANCELLED,
                RETURNED,
                REFUNDED,
                FOR_PACKING,
                NO_LONGER_FOR_PACKING,
                RECALL,
                RECALL_TO_SELLER);
    }

    private static MessageTemplate toBuyer(
            String code, String occasion, String title, String body, String sms, Slot... slots) {
        return new MessageTemplate("order." + code, occasion, Reader.BUYER, "Đơn {số đơn}: " + title, body, sms, slots)
                .withSlot(Slot.ORDER);
    }
}
