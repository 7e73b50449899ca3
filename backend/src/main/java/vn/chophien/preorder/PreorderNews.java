package vn.chophien.preorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.message.Channel;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.Times;

/**
 * The words in which people are told what became of their request: by mail, or by SMS who left no address. How to pay is
 * told by the order's own news.
 */
@ApplicationScoped
class PreorderNews {

    private static final String WHY = "Bạn nhận thư này vì đã đặt trước ở Chợ Phiên.";

    @Inject
    MessageOutbox outbox;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    List<Message> taken(PreorderView preorder, List<RequestView> requests) {
        return messages(
                "taken",
                requests,
                request -> new Letter(
                        "Đã nhận lời đặt trước " + request.code(),
                        List.of(
                                preorder.sellerName() + " đã nhận lời đặt trước của bạn. Bạn chưa phải trả tiền.",
                                "Dự kiến có hàng " + preorder.expected()
                                        + ". Khi có hàng, chợ báo bạn được bao nhiêu và cách trả tiền. Trước khi chia"
                                        + " hàng, bạn hủy lúc nào cũng được."),
                        facts(preorder, request),
                        new Letter.Link("Xem hoặc hủy lời đặt", page(request)),
                        WHY),
                request -> "Chợ Phiên: đã nhận lời đặt trước " + request.code() + ". Xem hoặc hủy: " + page(request));
    }

    /** @param explained how the harvest was shared out */
    List<Message> sharedOut(PreorderView preorder, List<RequestView> requests, List<String> explained, Instant payBy) {
        return messages(
                "shared",
                requests,
                request -> new Letter(
                        "Đặt trước " + request.code() + ": " + outcome(preorder, request),
                        paragraphs(preorder, request, explained, payBy),
                        facts(preorder, request),
                        new Letter.Link("Xem cách chia và trả tiền", page(request)),
                        WHY),
                request -> request.orderNumber() == null
                        ? "Chợ Phiên: đợt đặt trước " + request.code() + " không đủ hàng, bạn không được chia. Xem: "
                                + page(request)
                        : "Chợ Phiên: đặt trước " + request.code() + " được " + preorder.quantity(granted(request))
                                + ". Xem và trả tiền: " + page(request));
    }

    List<Message> calledOff(PreorderView preorder, List<RequestView> requests, String reason) {
        return messages(
                "off",
                requests,
                request -> new Letter(
                        "Đợt đặt trước " + request.code() + " đã hủy",
                        List.of(
                                preorder.sellerName() + " hủy đợt đặt trước này: " + reason,
                                "Bạn chưa trả tiền nên không phải làm gì."),
                        facts(preorder, request),
                        new Letter.Link("Xem lời đặt", page(request)),
                        WHY),
                request -> "Chợ Phiên: đợt đặt trước " + request.code() + " đã hủy. Xem vì sao: " + page(request));
    }

    private static List<String> paragraphs(
            PreorderView preorder, RequestView request, List<String> explained, Instant payBy) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                request.orderNumber() == null
                        ? "Rất tiếc, đợt này không đủ hàng nên bạn không được chia. Bạn không phải trả gì."
                        : "Hàng đã về. Bạn được " + preorder.quantity(granted(request)) + " trong "
                                + preorder.quantity(request.steps()) + " đã đặt. Hàng giữ cho bạn ở đơn "
                                + request.orderNumber() + " đến " + Times.moment(payBy)
                                + ". Quá giờ đó mà chưa trả tiền, đơn tự hủy và hàng bán cho người khác.");
        paragraphs.addAll(explained);
        return paragraphs;
    }

    private static String outcome(PreorderView preorder, RequestView request) {
        return request.orderNumber() == null ? "không đủ hàng" : "bạn được " + preorder.quantity(granted(request));
    }

    private static long granted(RequestView request) {
        Long granted = request.granted();
        return granted == null ? 0 : granted;
    }

    private static List<Letter.Fact> facts(PreorderView preorder, RequestView request) {
        return List.of(
                new Letter.Fact("Người bán", preorder.sellerName()),
                new Letter.Fact("Món", preorder.name()),
                new Letter.Fact("Đã đặt", preorder.quantity(request.steps()).toString()),
                new Letter.Fact(
                        "Giá hứa", preorder.price() + "/" + preorder.item().unitName()));
    }

    private List<Message> messages(
            String step,
            List<RequestView> requests,
            Function<RequestView, Letter> mail,
            Function<RequestView, String> sms) {
        return requests.stream()
                .map(request -> message(step, request, mail, sms))
                .filter(message -> outbox.canSend(message.channel()))
                .toList();
    }

    private static Message message(
            String step, RequestView request, Function<RequestView, Letter> mail, Function<RequestView, String> sms) {
        String key = "preorder-" + request.code() + "-" + step;
        String topic = "preorder-" + request.preorderId();
        @Nullable String email = request.to().email();
        return email == null
                ? new Message(key, topic, Channel.SMS, request.to().phone(), request.code(), sms.apply(request))
                : Message.mail(key, topic, email, mail.apply(request));
    }

    private String page(RequestView request) {
        return baseUrl + "/dat-truoc/loi-dat/" + request.token();
    }
}
