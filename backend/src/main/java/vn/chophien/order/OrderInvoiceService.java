package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;

/** Invoices that buyers asked for. The seller writes and numbers them elsewhere; here is told that it was done. */
@ApplicationScoped
@Transactional
public class OrderInvoiceService {

    @Inject
    OrderRepository orders;

    @Inject
    OrderService reading;

    @Inject
    WishesRepository wishes;

    @Inject
    Clock clock;

    /**
     * Tells the buyer about the invoice.
     *
     * @param invoiceNumber symbol and number as the seller's invoice service gave them; empty when there is none yet
     * @param note what else the buyer should know; may be empty
     */
    public void answer(String number, String invoiceNumber, String note, Actor actor) {
        Order order = orders.lock(number);
        actor.requireMemberOf(order.sellerId(), SellerRight.MONEY);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(
                !invoiceNumber.isBlank() || !note.isBlank(),
                "invoiceNumber",
                "Hãy ghi số hóa đơn, hoặc lời nhắn cho khách.");
        wrong.require(invoiceNumber.length() <= 40, "invoiceNumber", "Ký hiệu và số hóa đơn dài nhất 40 chữ.");
        wrong.require(note.length() <= 300, "invoiceNote", "Lời nhắn dài nhất 300 chữ.");
        wrong.throwIfAny();
        if (!wishes.answer(order.id(), orNull(invoiceNumber), orNull(note), clock.instant())) {
            throw new NotFound("invoice request", number);
        }
    }

    /** The invoice is there: its number stands where the buyer looks, as if the seller had typed it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void issued(String number, String invoiceNumber) {
        Order order = orders.lock(number);
        wishes.answer(order.id(), invoiceNumber, null, clock.instant());
    }

    /** It was called off: its number stands nowhere any more. What the seller told of another one stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void calledOff(String number, String invoiceNumber) {
        Order order = orders.lock(number);
        wishes.untell(order.id(), invoiceNumber);
    }

    /** A draft for the seller's invoice service, as XML. */
    public String draft(String number, Actor actor) {
        Order order = orders.find(number).orElseThrow(() -> new NotFound("order", number));
        actor.requireMemberOf(order.sellerId(), SellerRight.MONEY);
        String buyerNumber = wishes.buyerNumber(order.id()).orElseThrow(() -> new NotFound("invoice request", number));
        OrderView whole = reading.details(number, actor);
        return new InvoiceDraft(whole, Objects.requireNonNull(whole.wishes().invoice()), buyerNumber).xml();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
