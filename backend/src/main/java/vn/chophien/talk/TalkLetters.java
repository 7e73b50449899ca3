package vn.chophien.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.message.ContactPoint;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.order.OrderView;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.Slot;
import vn.chophien.template.TemplateBoardService;

/** Tells one side of an order that the other has written. What was said stays on the order's page. */
@ApplicationScoped
class TalkLetters {

    @Inject
    TemplateBoardService templates;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    Message toBuyer(OrderView order, long messageNumber) {
        return message(
                TalkTemplates.TO_BUYER,
                order,
                "buyer-" + messageNumber,
                order.facts().buyerContact(),
                "/don-hang/" + order.number() + "?ma=" + order.accessToken() + "#tin-nhan");
    }

    Message toSeller(OrderView order, long messageNumber) {
        return message(
                TalkTemplates.TO_SELLER,
                order,
                "seller-" + messageNumber,
                ContactPoint.of(order.seller().email(), order.seller().phone()),
                "/nha-ban/don-hang/" + order.number() + "#tin-nhan");
    }

    private Message message(MessageTemplate template, OrderView order, String key, ContactPoint to, String page) {
        return templates
                .fill(template)
                .with(Slot.ORDER, order.number())
                .with(Slot.SELLER, order.seller().name())
                .message(
                        "talk-" + order.number() + "-" + key,
                        "order-" + order.number(),
                        to,
                        List.of(),
                        new Letter.Link("Đọc tin nhắn", baseUrl + page));
    }
}
