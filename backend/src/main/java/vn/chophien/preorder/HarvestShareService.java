package vn.chophien.preorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.Actor;
import vn.chophien.audit.AuditLog;
import vn.chophien.message.MessageOutbox;
import vn.chophien.order.PromisedOrder;
import vn.chophien.order.PromisedOrders;
import vn.chophien.shared.Edit;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/**
 * The cut. Looking at it changes nothing; confirming it is one transaction: the pre-order ends, every grant is an order that
 * holds its goods, everybody is told. Whoever confirms does so on the requests that they saw, or is shown the new ones.
 */
@ApplicationScoped
@Retried
@Transactional
public class HarvestShareService {

    @Inject
    PreorderRepository preorders;

    @Inject
    RequestRepository requests;

    @Inject
    PreorderNews news;

    @Inject
    PromisedOrders orders;

    @Inject
    MessageOutbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Event<PreorderChanged> changed;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.preorder.pay-within", defaultValue = "P2D")
    Duration payWithin;

    /** For how long an order that came of a pre-order holds its goods. */
    public Duration payWithin() {
        return payWithin;
    }

    /** @param harvest what there is to share out, in steps */
    public SharePreview preview(long id, long harvest, Actor actor) {
        PreorderView preorder = preorders.find(id).orElseThrow(() -> new NotFound(PreorderService.OBJECT, id));
        actor.requireMemberOf(preorder.sellerId());
        if (preorder.status().isOver()) {
            throw new RuleViolation("preorder.over", "Đợt này đã kết thúc, không chia lại được.");
        }
        if (!preorder.awaitsHarvest(clock.instant())) {
            throw new RuleViolation("preorder.still-open", "Hãy đóng đợt đặt trước rồi mới chia hàng.");
        }
        return preview(preorder, harvest);
    }

    private SharePreview preview(PreorderView preorder, long harvest) {
        if (harvest < 0) {
            throw InvalidInput.of("harvest", "Hãy nhập số hàng có để chia, ví dụ 120. Mất mùa thì nhập 0.");
        }
        return SharePreview.of(preorder, waiting(preorder.id()), harvest, preorders.salt(preorder.id()));
    }

    private List<RequestView> waiting(long id) {
        return requests.of(id).stream()
                .filter(request -> request.status() == RequestStatus.WAITING)
                .toList();
    }

    /** What was shared out, for everybody; rows name nobody. */
    public SharePreview result(PreorderView preorder) {
        Long harvest = preorder.harvest();
        if (preorder.status() != PreorderStatus.SHARED_OUT || harvest == null) {
            throw new NotFound(PreorderService.OBJECT, preorder.id());
        }
        return SharePreview.of(preorder, requests.of(preorder.id()), harvest, preorders.salt(preorder.id()));
    }

    /** @param version of the pre-order when its requests were looked at; each request and each withdrawal moves it on */
    public void confirm(long id, int version, long harvest, Actor actor) {
        if (isDone(id, harvest, actor)) {
            return; // the same button again
        }
        PreorderView preorder = preview(id, harvest, actor).preorder();
        Instant now = clock.instant();
        if (!preorders.shareOut(id, version, harvest, now)) {
            throw Edit.changedMeanwhile();
        }
        SharePreview shares = preview(preorder, harvest); // again, now that nothing can be added or withdrawn
        Instant payBy = now.plus(payWithin);
        Map<String, String> numbers = orders.place(
                preorder.item().id(),
                preorder.price(),
                shares.rows().stream()
                        .filter(row -> row.granted() > 0)
                        .map(row -> new PromisedOrder(
                                key(row.request()), row.granted(), row.request().to()))
                        .toList(),
                payBy);
        requests.decide(
                shares.rows().stream().map(row -> decision(row, numbers)).toList(), now);
        outbox.write(news.sharedOut(preorder, requests.of(id), shares.explained(), payBy));
        audit.record(
                actor,
                "preorder.share-out",
                PreorderService.OBJECT,
                id,
                null,
                PreorderService.inWords(preorder) + ". " + String.join(" ", shares.explained()),
                null);
        changed.fire(new PreorderChanged(id));
    }

    private boolean isDone(long id, long harvest, Actor actor) {
        PreorderView preorder = preorders.find(id).orElseThrow(() -> new NotFound(PreorderService.OBJECT, id));
        actor.requireMemberOf(preorder.sellerId());
        Long shared = preorder.harvest();
        return shared != null && shared == harvest;
    }

    private static RequestRepository.Decision decision(SharePreview.Row row, Map<String, String> numbers) {
        return new RequestRepository.Decision(
                row.request().id(),
                row.granted() > 0 ? RequestStatus.GRANTED : RequestStatus.NOTHING_LEFT,
                row.granted(),
                numbers.get(key(row.request())));
    }

    /** Of the checkout; a request becomes one order, however often it is tried. */
    private static String key(RequestView request) {
        return "preorder-request-" + request.code();
    }
}
