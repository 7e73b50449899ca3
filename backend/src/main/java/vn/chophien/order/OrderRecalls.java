package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.lot.LotRecalled;
import vn.chophien.message.ContactPoint;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Times;
import vn.chophien.template.FilledTemplate;
import vn.chophien.template.Slot;
import vn.chophien.template.TemplateBoardService;

/**
 * What a recall means for orders: which hold or got its goods, that their buyers are told, and what they answer. Told are
 * exactly the orders that hold an affected lot at that moment; one that was called off before it left never had any.
 */
@ApplicationScoped
@Retried
@Transactional
public class OrderRecalls {

    private static final int MOST_REMINDERS = 3;

    @Inject
    OrderRecallRepository recalls;

    @Inject
    OrderService orders;

    @Inject
    TemplateBoardService templates;

    @Inject
    MessageOutbox outbox;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Inject
    @ConfigProperty(name = "chophien.recall.remind-after", defaultValue = "PT24H")
    Duration remindAfter;

    /** Within the transaction that stops the lots: no buyer is told of what did not happen, and none is forgotten. */
    void tell(@Observes LotRecalled recalled) {
        Instant now = clock.instant();
        long recallId = recalled.recallId();
        recalls.addNotices(recallId, now);
        recalls.emptyCarts(recallId, Times.dayOf(now));
        List<Message> messages = new ArrayList<>(recalls.unread(recallId, now, remindAfter.toSeconds()).stream()
                .flatMap(told -> toBuyer(recallId, told, 0))
                .toList());
        recalls.sellers(recallId).forEach(seller -> messages.add(toSeller(recallId, seller)));
        outbox.write(messages);
    }

    /** Tells those again who have not read their notice; three times, then it is for a person to call them. */
    public void remind() {
        Instant now = clock.instant();
        for (long recallId : recalls.openRecalls()) {
            outbox.write(recalls.unread(recallId, now, remindAfter.toSeconds()).stream()
                    .filter(told -> told.times() > 0 && told.times() <= MOST_REMINDERS)
                    .flatMap(told -> toBuyer(recallId, told, told.times()))
                    .toList());
        }
    }

    /** What messages of a recall are counted under. */
    public static String topic(long recallId) {
        return "recall-" + recallId;
    }

    /** By SMS, and by mail too where the buyer left an address. */
    private Stream<Message> toBuyer(long recallId, OrderRecallRepository.Told told, long reminder) {
        String key = topic(recallId) + "-order-" + told.orderId() + "-" + reminder;
        FilledTemplate filled = templates
                .fill(OrderTemplates.RECALL)
                .with(Slot.ORDER, told.number())
                .with(OrderTemplates.AGAIN, reminder > 0 ? " nhắc lại" : "");
        Letter.Link link = new Letter.Link(
                "Xem lý do, việc cần làm và cách trả hàng",
                baseUrl + "/don-hang/" + told.number() + "?ma=" + told.token());
        Message sms = filled.message(key, topic(recallId), ContactPoint.phone(told.phone()), List.of(), link);
        String email = told.email();
        return email == null
                ? Stream.of(sms)
                : Stream.of(
                        sms, filled.message(key + "-mail", topic(recallId), ContactPoint.mail(email), List.of(), link));
    }

    private Message toSeller(long recallId, OrderRecallRepository.ToldSeller seller) {
        return templates
                .fill(OrderTemplates.RECALL_TO_SELLER)
                .message(
                        topic(recallId) + "-seller-" + seller.id(),
                        topic(recallId),
                        ContactPoint.of(seller.email(), seller.phone()),
                        List.of(),
                        new Letter.Link("Mở đợt thu hồi", baseUrl + "/nha-ban/thu-hoi/" + recallId));
    }

    /** How many orders a recall of these lots would reach. The caller may see the lots. */
    public long count(Collection<Long> lotIds, Actor actor) {
        requirePerson(actor);
        return recalls.count(lotIds);
    }

    /** The first orders that a recall of these lots would reach; a seller sees their own. */
    public RecallHits hits(Collection<Long> lotIds, @Nullable Long sellerId, int most, Actor actor) {
        requireSight(sellerId, actor);
        return recalls.hits(lotIds, sellerId, most);
    }

    /** The orders of a recall, or of an exercise as it would be now; a seller sees their own. */
    public RecallHits hits(long recallId, boolean mock, @Nullable Long sellerId, int most, Actor actor) {
        requireSight(sellerId, actor);
        return mock ? recalls.wouldHit(recallId, sellerId, most) : recalls.hits(recallId, sellerId, most);
    }

    /** How many orders an exercise reaches. */
    public long wouldReach(long recallId, Actor actor) {
        requirePerson(actor);
        return recalls.count(recallId);
    }

    public RecallProgress progress(long recallId, @Nullable Long sellerId, Actor actor) {
        requireSight(sellerId, actor);
        return recalls.progress(recallId, sellerId);
    }

    /** What orders took of each lot of a recall, and what came back. */
    public Map<Long, SoldLot> sold(long recallId, Actor actor) {
        requirePerson(actor);
        return recalls.sold(recallId);
    }

    /** The recalls that an order's buyer is told of. Showing them is what counts as read. */
    public List<OrderRecall> readByBuyer(String number, String accessToken) {
        long order = orders.ofBuyer(number, accessToken).facts().id();
        List<OrderRecall> told = recalls.ofOrder(order);
        if (!told.isEmpty()) {
            recalls.read(order, clock.instant());
        }
        return told;
    }

    /** A later answer counts instead of an earlier one. */
    public void answer(String number, String accessToken, long recallId, RecallAnswer answer) {
        long order = orders.ofBuyer(number, accessToken).facts().id();
        if (!recalls.answer(recallId, order, answer, clock.instant())) {
            throw new NotFound("recall notice", recallId);
        }
    }

    private static void requireSight(@Nullable Long sellerId, Actor actor) {
        if (sellerId == null) {
            actor.requireStaff();
        } else {
            actor.requireSight(sellerId, SellerRight.SEE_ORDERS);
        }
    }

    /** Sums that name nobody are for whoever has a desk here. */
    private static void requirePerson(Actor actor) {
        if (!actor.isStaff() && actor.sellerIds().isEmpty()) {
            throw new NotFound("desk of", actor.accountId());
        }
    }
}
