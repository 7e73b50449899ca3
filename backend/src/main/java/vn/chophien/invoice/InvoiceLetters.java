package vn.chophien.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.order.Email;
import vn.chophien.order.InvoiceView;
import vn.chophien.order.OrderView;
import vn.chophien.shared.Times;
import vn.chophien.template.Slot;
import vn.chophien.template.TemplateBoardService;

/**
 * Tells the buyer that the invoice is there. Who gets it at another address, such as an accountant, gets no link that opens the
 * whole order.
 */
@ApplicationScoped
class InvoiceLetters {

    @Inject
    TemplateBoardService templates;

    @Inject
    MessageOutbox outbox;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    void tell(OrderView order, long invoiceId, InvoiceMark mark) {
        List<Message> messages = new ArrayList<>();
        String key = "invoice-" + invoiceId;
        Email buyer = order.facts().buyerEmail();
        InvoiceView wanted = order.wishes().invoice();
        if (buyer != null) {
            Letter.Link page = new Letter.Link(
                    "Xem và tải hóa đơn",
                    baseUrl + "/don-hang/" + order.number() + "?ma=" + order.accessToken() + "#hoa-don-dien-tu");
            messages.add(message(key + "-buyer", order, buyer.address(), mark, page));
        }
        if (wanted != null && (buyer == null || !wanted.email().equalsIgnoreCase(buyer.address()))) {
            Letter.Link lookup = mark.lookupUrl().isEmpty()
                    ? null
                    : new Letter.Link("Tra cứu tại nhà cung cấp hóa đơn", mark.lookupUrl());
            messages.add(message(key + "-copy", order, wanted.email(), mark, lookup));
        }
        outbox.write(messages.stream()
                .filter(message -> outbox.canSend(message.channel()))
                .toList());
    }

    private Message message(String key, OrderView order, String address, InvoiceMark mark, Letter.@Nullable Link link) {
        List<Letter.Fact> facts = new ArrayList<>();
        facts.add(new Letter.Fact("Ký hiệu và số", mark.inWords()));
        facts.add(new Letter.Fact("Ngày lập", Times.day(mark.day())));
        if (!mark.lookupCode().isEmpty()) {
            facts.add(new Letter.Fact("Mã tra cứu", mark.lookupCode()));
        }
        return Message.mail(
                key,
                "order-" + order.number(),
                address,
                templates
                        .fill(InvoiceTemplates.ISSUED)
                        .with(Slot.ORDER, order.number())
                        .with(Slot.SELLER, order.seller().name())
                        .letter(facts, link));
    }
}
