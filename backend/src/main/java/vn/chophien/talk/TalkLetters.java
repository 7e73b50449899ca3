package vn.chophien.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.message.Channel;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.order.Email;
import vn.chophien.order.OrderView;

/** Tells the other side that something was written. The words themselves stay on the order's page. */
final class TalkLetters {

    private final String baseUrl;

    TalkLetters(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    Message toBuyer(OrderView order, long messageNumber) {
        String page = baseUrl + "/don-hang/" + order.number() + "?ma=" + order.accessToken() + "#tin-nhan";
        Email email = order.facts().buyerEmail();
        return message(
                order,
                "buyer-" + messageNumber,
                email == null ? null : email.address(),
                order.facts().buyerPhone().e164(),
                order.seller().name() + " nhắn bạn về đơn " + order.number(),
                page,
                "Bạn nhận thư này vì đã đặt hàng ở Chợ Phiên.");
    }

    Message toSeller(OrderView order, long messageNumber) {
        return message(
                order,
                "seller-" + messageNumber,
                order.seller().email(),
                order.seller().phone(),
                "Khách nhắn bạn về đơn " + order.number(),
                baseUrl + "/nha-ban/don-hang/" + order.number() + "#tin-nhan",
                "Bạn nhận thư này vì là người bán ở Chợ Phiên.");
    }

    private static Message message(
            OrderView order,
            String key,
            @Nullable String email,
            String phone,
            String subject,
            String page,
            String why) {
        String topic = "order-" + order.number();
        return email == null
                ? new Message(
                        "talk-" + order.number() + "-" + key,
                        topic,
                        Channel.SMS,
                        phone,
                        order.number(),
                        "Chợ Phiên: " + subject + ". Xem và trả lời: " + page)
                : Message.mail(
                        "talk-" + order.number() + "-" + key,
                        topic,
                        email,
                        new Letter(
                                subject,
                                List.of("Mở trang đơn hàng để đọc và trả lời."),
                                List.of(),
                                new Letter.Link("Đọc tin nhắn", page),
                                why));
    }
}
