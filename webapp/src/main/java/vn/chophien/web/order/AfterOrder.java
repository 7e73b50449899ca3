package vn.chophien.web.order;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.aftersale.ReturnTerm;
import vn.chophien.aftersale.ReturnView;
import vn.chophien.order.CancelAsk;
import vn.chophien.order.OrderEventView;
import vn.chophien.order.OrderStatus;
import vn.chophien.review.ReviewableLine;
import vn.chophien.talk.TalkMessage;
import vn.chophien.web.language.Text;

/**
 * What a buyer can do about an order once it is placed, and what they have done.
 *
 * @param cancelPatience how long the seller has to say no
 * @param receivedAfter how long after shipping the order counts as received
 * @param talk what buyer and seller wrote to each other
 * @param terms for which reasons goods may still go back
 */
public record AfterOrder(
        PaidOrder paid,
        @Nullable CancelAsk cancelAsk,
        Duration cancelPatience,
        Duration receivedAfter,
        List<ReviewableLine> lines,
        List<ReturnTerm> terms,
        List<ReturnView> returns,
        List<TalkMessage> talk,
        Instant now) {

    /** One thing that happened, to the order or to a return of it. */
    public record Happened(
            Instant at, String what, @Nullable String note) {}

    public List<Happened> timeline() {
        List<Happened> all = paid.order().events().stream()
                .map(AfterOrder::happened)
                .collect(Collectors.toCollection(ArrayList::new));
        if (cancelAsk != null) {
            all.add(new Happened(cancelAsk.askedAt(), "Bạn xin hủy đơn", cancelAsk.reason()));
            if (cancelAsk.answeredAt() != null && cancelAsk.refusal() != null) {
                all.add(new Happened(cancelAsk.answeredAt(), "Không hủy được", cancelAsk.refusal()));
            }
        }
        returns.forEach(one -> one.steps()
                .forEach(step -> all.add(
                        new Happened(step.at(), "Trả hàng: " + step.state().vietnamese(), step.note()))));
        all.sort(Comparator.comparing(Happened::at));
        return all;
    }

    private static Happened happened(OrderEventView event) {
        return new Happened(event.at(), event.status().label(), event.note());
    }

    public boolean canAskToCancel() {
        return paid.order().status() == OrderStatus.PAID && cancelAsk == null;
    }

    /** When a shipped order counts as received by itself; none where nobody's clock runs. */
    public @Nullable Instant receivedAt() {
        Instant shipped = paid.order().facts().times().shippedAt();
        return paid.order().status() == OrderStatus.SHIPPED && paid.isByTransfer() && shipped != null
                ? shipped.plus(receivedAfter)
                : null;
    }

    /** Changes whenever something that the page shows changes. */
    public String state() {
        return paid.order().status() + "/" + paid.payment().received().dong() + "/" + paid.tries() + "/"
                + timeline().size() + "/" + talk.size();
    }

    /** What the page says aloud when it changes, in its reader's language. */
    public String spoken() {
        List<Happened> all = timeline();
        String step = all.isEmpty() ? "" : Text.say(all.get(all.size() - 1).what()) + ". ";
        return step + Text.say(paid.state());
    }
}
