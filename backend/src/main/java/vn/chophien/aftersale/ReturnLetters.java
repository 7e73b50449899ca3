package vn.chophien.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.message.Channel;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.order.Email;
import vn.chophien.order.OrderView;
import vn.chophien.shared.Times;

/** Tells buyer and seller of each step of a return. What this market cannot send is not written: it would be old by then. */
@ApplicationScoped
class ReturnLetters {

    @Inject
    MessageOutbox outbox;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    void tell(OrderView order, ReturnView view, @Nullable String note) {
        List<Message> messages = new ArrayList<>();
        String key = "return-" + view.id() + "-" + view.steps().size();
        toBuyer(messages, key + "-buyer", order, view, note);
        toSeller(messages, key + "-seller", order, view, note);
        outbox.write(messages.stream()
                .filter(message -> outbox.canSend(message.channel()))
                .toList());
    }

    private void toBuyer(List<Message> to, String key, OrderView order, ReturnView view, @Nullable String note) {
        String page = baseUrl + "/don-hang/" + order.number() + "/tra-hang/" + view.id() + "?ma=" + order.accessToken();
        Email email = order.facts().buyerEmail();
        if (email != null) {
            to.add(Message.mail(
                    key,
                    topic(view),
                    email.address(),
                    letter(
                            order,
                            view,
                            buyerWords(view, note),
                            new Letter.Link("Xem việc trả hàng", page),
                            "Bạn nhận thư này vì đã để lại địa chỉ thư khi đặt hàng ở Chợ Phiên.")));
        } else if (view.state() != ReturnState.ASKED && view.state() != ReturnState.WITHDRAWN) {
            to.add(new Message(
                    key,
                    topic(view),
                    Channel.SMS,
                    order.facts().buyerPhone().e164(),
                    order.number(),
                    "Chợ Phiên: đơn " + order.number() + ", " + view.state().vietnamese() + ". " + page));
        }
    }

    private void toSeller(List<Message> to, String key, OrderView order, ReturnView view, @Nullable String note) {
        boolean byBuyer = switch (view.state()) {
            case ASKED, SENT_BACK, WITHDRAWN -> true;
            case REFUSED, GOODS_AWAITED, RECEIVED, TO_REFUND, REFUNDING, REFUNDED -> false;
        };
        if (!byBuyer) {
            return;
        }
        String page = baseUrl + "/nha-ban/tra-hang/" + view.id();
        String email = order.seller().email();
        if (email == null) {
            to.add(new Message(
                    key,
                    topic(view),
                    Channel.SMS,
                    order.seller().phone(),
                    order.number(),
                    "Chợ Phiên: đơn " + order.number() + ", " + view.state().vietnamese() + ". " + page));
        } else {
            to.add(Message.mail(
                    key,
                    topic(view),
                    email,
                    letter(
                            order,
                            view,
                            sellerWords(view, note),
                            new Letter.Link("Mở việc trả hàng", page),
                            "Bạn nhận thư này vì là người bán ở Chợ Phiên.")));
        }
    }

    private static Letter letter(OrderView order, ReturnView view, List<String> words, Letter.Link link, String why) {
        List<Letter.Fact> facts = new ArrayList<>();
        view.lines().forEach(line -> facts.add(new Letter.Fact(line.quantity().toString(), line.name())));
        facts.add(new Letter.Fact("Lý do", view.reason().vietnamese()));
        facts.add(new Letter.Fact("Số tiền", view.amount().toString()));
        return new Letter(
                "Đơn " + order.number() + ": " + view.state().vietnamese().toLowerCase(Locale.ROOT),
                words,
                facts,
                link,
                why);
    }

    private static List<String> buyerWords(ReturnView view, @Nullable String note) {
        String said = note == null ? "" : " " + note;
        return switch (view.state()) {
            case ASKED ->
                List.of("Chợ đã chuyển lời xin trả hàng của bạn cho người bán."
                        + (view.answerBy() == null ? "" : " Hạn trả lời: " + Times.day(view.answerBy()) + "."));
            case WITHDRAWN -> List.of("Bạn đã thôi không trả hàng.");
            case REFUSED ->
                List.of(
                        "Người bán không nhận trả hàng. Lý do:" + said,
                        "Bạn không đồng ý? Ở trang trả hàng có nút chuyển việc này cho Sở Công Thương.");
            case GOODS_AWAITED ->
                List.of("Người bán đồng ý, và nhờ bạn gửi hàng về trước." + said, "Gửi xong, hãy ghi mã vận đơn.");
            case SENT_BACK -> List.of("Bạn đã gửi hàng về." + said);
            case RECEIVED -> List.of("Người bán đã nhận lại hàng." + said + refundBy(view));
            case TO_REFUND ->
                List.of(
                        note == null
                                ? "Người bán đồng ý hoàn " + view.amount() + ", bạn không phải gửi hàng về."
                                        + refundBy(view)
                                : "Lần hoàn vừa rồi không thành:" + said + " Người bán phải hoàn lại."
                                        + refundBy(view));
            case REFUNDING ->
                List.of("Người bán đang hoàn " + view.amount()
                        + ". Đơn trả bằng chuyển khoản thì hãy báo số tài khoản nhận ở trang trả hàng."
                        + refundBy(view));
            case REFUNDED ->
                List.of(
                        "Người bán ghi rằng đã hoàn " + view.amount() + "." + said,
                        "Chưa thấy tiền? Hãy gọi người bán.");
        };
    }

    private static String refundBy(ReturnView view) {
        return view.refundBy() == null ? "" : " Tiền phải về trước hết ngày " + Times.day(view.refundBy()) + ".";
    }

    private static List<String> sellerWords(ReturnView view, @Nullable String note) {
        return switch (view.state()) {
            case ASKED ->
                List.of(
                        "Người mua xin trả hàng: " + view.words(),
                        view.answerBy() == null
                                ? "Hãy trả lời sớm."
                                : "Hãy trả lời trước hết ngày " + Times.day(view.answerBy()) + ".");
            case SENT_BACK ->
                List.of("Người mua đã gửi hàng về" + (note == null ? "." : ": " + note + ".")
                        + " Nhận được thì ghi nhận và hoàn tiền.");
            default -> List.of(view.state().vietnamese() + ".");
        };
    }

    private static String topic(ReturnView view) {
        return "return-" + view.id();
    }
}
