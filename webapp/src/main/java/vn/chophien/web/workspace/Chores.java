package vn.chophien.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.aftersale.ReturnService;
import vn.chophien.cooperative.SellerPause;
import vn.chophien.cooperative.SellerPauseService;
import vn.chophien.enforcement.SellerStop;
import vn.chophien.enforcement.SellerStopService;
import vn.chophien.enforcement.TakedownService;
import vn.chophien.invoice.InvoiceService;
import vn.chophien.order.OrderCancelAsking;
import vn.chophien.oversight.EndingPaper;
import vn.chophien.oversight.PaperClockService;
import vn.chophien.preorder.SeasonPromiseService;
import vn.chophien.preorder.Shortage;
import vn.chophien.review.QuestionService;
import vn.chophien.talk.OrderTalkService;

/** What waits for a seller beside their orders. */
@RequestScoped
public class Chores {

    @Inject
    Workspace workspace;

    @Inject
    OrderCancelAsking asking;

    @Inject
    ReturnService returns;

    @Inject
    QuestionService questions;

    @Inject
    PaperClockService papers;

    @Inject
    TakedownService takedowns;

    @Inject
    SellerStopService stops;

    @Inject
    SellerPauseService pauses;

    @Inject
    OrderTalkService talks;

    @Inject
    InvoiceService invoices;

    @Inject
    SeasonPromiseService promises;

    Waiting of(long seller) {
        Actor actor = workspace.actor();
        boolean answers = actor.may(seller, SellerRight.VOICES);
        return new Waiting(
                asking.waiting(seller, actor),
                returns.waiting(seller, actor),
                answers ? questions.waiting(seller, actor) : 0,
                papers.ending(seller, actor),
                takedowns.inForce(seller, actor),
                stops.of(seller, actor).stream()
                        .filter(stop -> stop.liftedAt() == null)
                        .toList(),
                pauses.of(seller, actor).orElse(null),
                talks.unread(seller, actor),
                actor.may(seller, SellerRight.MONEY) ? invoices.countOwed(seller, actor) : 0,
                promises.shortages(seller, actor));
    }

    /**
     * @param cancelAsks numbers of orders whose buyers want to call them off
     * @param papers that end soon or have just ended
     * @param takedowns orders of authorities that keep goods off the shelves
     * @param pause that is on or to come
     * @param unread numbers of orders whose buyers wrote
     * @param invoices that buyers asked for and do not have; 0 for who does not see the money
     * @param shortages of harvests that were promised ahead
     * @param stops of the seller, announced or in force
     */
    public record Waiting(
            List<String> cancelAsks,
            long returns,
            long questions,
            List<EndingPaper> papers,
            long takedowns,
            List<SellerStop> stops,
            @Nullable SellerPause pause,
            List<String> unread,
            long invoices,
            List<Shortage> shortages) {}
}
