package vn.chophien.preorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.message.ContactPoint;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.Times;
import vn.chophien.template.FilledTemplate;
import vn.chophien.template.Slot;
import vn.chophien.template.TemplateBoardService;

/**
 * Tells people what became of their request: by mail, or by SMS who left no address. How to pay is told by the order's
 * own news.
 */
@ApplicationScoped
class PreorderNews {

    @Inject
    TemplateBoardService templates;

    @Inject
    MessageOutbox outbox;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    List<Message> taken(PreorderView preorder, List<RequestView> requests) {
        return messages(
                "taken",
                preorder,
                requests,
                request ->
                        templates.fill(PreorderTemplates.TAKEN).with(PreorderTemplates.EXPECTED, preorder.expected()),
                "Xem hoặc hủy lời đặt");
    }

    /** @param explained how the harvest was shared out */
    List<Message> sharedOut(PreorderView preorder, List<RequestView> requests, List<String> explained, Instant payBy) {
        return messages(
                "shared",
                preorder,
                requests,
                request -> outcome(preorder, request, payBy)
                        .with(PreorderTemplates.SHARING, String.join("\n\n", explained)),
                "Xem cách chia và trả tiền");
    }

    private FilledTemplate outcome(PreorderView preorder, RequestView request, Instant payBy) {
        String order = request.orderNumber();
        if (order == null) {
            return templates.fill(PreorderTemplates.GRANTED_NOTHING);
        }
        Long granted = request.granted();
        return templates
                .fill(PreorderTemplates.GRANTED_SOME)
                .with(PreorderTemplates.GRANTED, preorder.quantity(granted == null ? 0 : granted))
                .with(PreorderTemplates.ASKED, preorder.quantity(request.steps()))
                .with(Slot.ORDER, order)
                .with(PreorderTemplates.PAY_BY, Times.moment(payBy));
    }

    List<Message> calledOff(PreorderView preorder, List<RequestView> requests, String reason) {
        return messages(
                "off",
                preorder,
                requests,
                request -> templates.fill(PreorderTemplates.CALLED_OFF).with(PreorderTemplates.REASON, reason),
                "Xem lời đặt");
    }

    private List<Message> messages(
            String step,
            PreorderView preorder,
            List<RequestView> requests,
            Function<RequestView, FilledTemplate> words,
            String link) {
        return requests.stream()
                .map(request -> words.apply(request)
                        .with(PreorderTemplates.REQUEST, request.code())
                        .with(Slot.SELLER, preorder.sellerName())
                        .message(
                                "preorder-" + request.code() + "-" + step,
                                "preorder-" + request.preorderId(),
                                ContactPoint.of(
                                        request.to().email(), request.to().phone()),
                                facts(preorder, request),
                                new Letter.Link(link, page(request))))
                .filter(message -> outbox.canSend(message.channel()))
                .toList();
    }

    private static List<Letter.Fact> facts(PreorderView preorder, RequestView request) {
        return List.of(
                new Letter.Fact("Người bán", preorder.sellerName()),
                new Letter.Fact("Món", preorder.name()),
                new Letter.Fact("Đã đặt", preorder.quantity(request.steps()).toString()),
                new Letter.Fact(
                        "Giá hứa", preorder.price() + "/" + preorder.item().unitName()));
    }

    private String page(RequestView request) {
        return baseUrl + "/dat-truoc/loi-dat/" + request.token();
    }
}
