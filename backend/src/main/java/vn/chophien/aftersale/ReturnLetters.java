package vn.chophien.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.message.ContactPoint;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.order.OrderView;
import vn.chophien.shared.Times;
import vn.chophien.template.FilledTemplate;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.Slot;
import vn.chophien.template.TemplateBoardService;

/** Tells both sides of each step of a return. */
@ApplicationScoped
class ReturnLetters {

    @Inject
    TemplateBoardService templates;

    @Inject
    MessageOutbox outbox;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    void tell(OrderView order, ReturnView view, @Nullable String note) {
        outbox.write(Stream.of(toBuyer(order, view, note), toSeller(order, view, note))
                .flatMap(Optional::stream)
                .filter(message -> outbox.canSend(message.channel()))
                .toList());
    }

    private Optional<Message> toBuyer(OrderView order, ReturnView view, @Nullable String note) {
        String page = "/don-hang/" + order.number() + "/tra-hang/" + view.id() + "?ma=" + order.accessToken();
        return message(
                fill(forBuyer(view, note), order, view, Objects.requireNonNullElse(note, "")),
                view,
                "buyer",
                order.facts().buyerContact(),
                new Letter.Link("Xem việc trả hàng", baseUrl + page));
    }

    private Optional<Message> toSeller(OrderView order, ReturnView view, @Nullable String note) {
        MessageTemplate template = switch (view.state()) {
            case ASKED -> ReturnTemplates.ASKED_TO_SELLER;
            case SENT_BACK -> ReturnTemplates.SENT_BACK_TO_SELLER;
            case WITHDRAWN -> ReturnTemplates.WITHDRAWN_TO_SELLER;
            case REFUSED, GOODS_AWAITED, RECEIVED, TO_REFUND, REFUNDING, REFUNDED -> null;
        };
        if (template == null) {
            return Optional.empty();
        }
        String said = view.state() == ReturnState.ASKED ? view.words() : note == null ? "" : note + ".";
        return message(
                fill(template, order, view, said),
                view,
                "seller",
                ContactPoint.of(order.seller().email(), order.seller().phone()),
                new Letter.Link("Mở việc trả hàng", baseUrl + "/nha-ban/tra-hang/" + view.id()));
    }

    private static MessageTemplate forBuyer(ReturnView view, @Nullable String note) {
        return switch (view.state()) {
            case ASKED -> ReturnTemplates.ASKED;
            case WITHDRAWN -> ReturnTemplates.WITHDRAWN;
            case REFUSED -> ReturnTemplates.REFUSED;
            case GOODS_AWAITED -> ReturnTemplates.GOODS_AWAITED;
            case SENT_BACK -> ReturnTemplates.SENT_BACK;
            case RECEIVED -> ReturnTemplates.RECEIVED;
            case TO_REFUND -> note == null ? ReturnTemplates.TO_REFUND : ReturnTemplates.REFUND_FAILED;
            case REFUNDING -> ReturnTemplates.REFUNDING;
            case REFUNDED -> ReturnTemplates.REFUNDED;
        };
    }

    private FilledTemplate fill(MessageTemplate template, OrderView order, ReturnView view, String said) {
        return templates
                .fill(template)
                .with(Slot.ORDER, order.number())
                .with(ReturnTemplates.SAID, said)
                .with(ReturnTemplates.AMOUNT, view.amount())
                .with(ReturnTemplates.ANSWER_BY, until("Hạn trả lời: ", view.answerBy()))
                .with(ReturnTemplates.REFUND_BY, until("Tiền phải về trước hết ngày ", view.refundBy()));
    }

    private static String until(String words, @Nullable LocalDate day) {
        return day == null ? "" : words + Times.day(day) + ".";
    }

    private static Optional<Message> message(
            FilledTemplate filled, ReturnView view, String side, ContactPoint to, Letter.Link link) {
        String topic = "return-" + view.id();
        String key = topic + "-" + view.steps().size() + "-" + side;
        return filled.messageIfAny(key, topic, to, facts(view), link);
    }

    private static List<Letter.Fact> facts(ReturnView view) {
        List<Letter.Fact> facts = new ArrayList<>();
        view.lines().forEach(line -> facts.add(new Letter.Fact(line.quantity().toString(), line.name())));
        facts.add(new Letter.Fact("Lý do", view.reason().vietnamese()));
        facts.add(new Letter.Fact("Số tiền", view.amount().toString()));
        return facts;
    }
}
