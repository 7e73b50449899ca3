package vn.chophien.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.RateLimit;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.media.MediaService;
import vn.chophien.media.PictureSender;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderView;
import vn.chophien.order.OrdersForgotten;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/** Messages between a buyer, who holds the order's link, and the members of its seller. */
@ApplicationScoped
@Retried
@Transactional
public class OrderTalkService {

    /** The field in which both sides write. */
    public static final String FIELD = "talk";

    private static final int LONGEST_REPORT = 300;
    private static final int MOST_AN_HOUR = 20;
    private static final int MOST_LISTED = 100;
    private static final int MOST_UNREAD = 5;
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    OrderService orders;

    @Inject
    TalkRepository talks;

    @Inject
    MediaService media;

    @Inject
    TalkLetters letters;

    @Inject
    MessageOutbox outbox;

    @Inject
    RateLimit limit;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** As the buyer reads it; from then on it counts as read. */
    public List<TalkMessage> ofBuyer(String number, String accessToken) {
        return read(orders.ofBuyer(number, accessToken), false);
    }

    /** As a member of the seller reads it; from then on it counts as read, where they may answer too. */
    public List<TalkMessage> ofSeller(String number, Actor actor) {
        OrderView order = orders.details(number, actor);
        long seller = order.seller().id();
        actor.requireMemberOf(seller, SellerRight.SEE_ORDERS);
        return actor.may(seller, SellerRight.ORDERS)
                ? read(order, true)
                : talks.of(order.facts().id());
    }

    private List<TalkMessage> read(OrderView order, boolean seller) {
        List<TalkMessage> all = talks.of(order.facts().id());
        all.stream()
                .filter(message -> message.fromSeller() != seller)
                .mapToLong(TalkMessage::id)
                .max()
                .ifPresent(newest -> talks.read(order.facts().id(), seller, newest));
        return all;
    }

    /** For a copy of what the market knows of the buyer: nothing counts as read by it. */
    public List<TalkMessage> copyForBuyer(String number, String accessToken) {
        return talks.of(orders.ofBuyer(number, accessToken).facts().id());
    }

    /** For a copy of what a seller's members wrote and read here, the oldest first: nothing counts as read by it. */
    public List<ToldMessage> copyForSeller(long sellerId, Paging paging, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.SEE_ORDERS);
        return talks.ofSeller(sellerId, paging);
    }

    /** Sent twice, it is said once. The seller is told by letter, once an hour at most. */
    public void byBuyer(String number, String accessToken, WriteMessage message) {
        OrderView order = orders.ofBuyer(number, accessToken);
        say(order, false, order.facts().buyerName(), message);
    }

    public void bySeller(String number, WriteMessage message, Actor actor) {
        say(ofMember(number, actor), true, actor.name(), message);
    }

    private void say(OrderView order, boolean fromSeller, String author, WriteMessage message) {
        message.check();
        limit.take("talk:" + order.number() + ":" + fromSeller, MOST_AN_HOUR, HOUR);
        long id = order.facts().id();
        if (talks.add(id, fromSeller, author, message.words(), message.key(), clock.instant())) {
            media.hold(message.photos(), PictureSender.form(message.key()));
            talks.show(id, message.key(), message.photos());
            tell(order, !fromSeller);
        }
    }

    private void tell(OrderView order, boolean seller) {
        if (!talks.mayTell(order.facts().id(), seller, clock.instant(), HOUR)) {
            return;
        }
        Message message = seller ? letters.toSeller(order, clock.millis()) : letters.toBuyer(order, clock.millis());
        if (outbox.canSend(message.channel())) {
            outbox.write(List.of(message));
        }
    }

    public void reportByBuyer(String number, String accessToken, long messageId, String why) {
        report(orders.ofBuyer(number, accessToken), messageId, false, why);
    }

    public void reportBySeller(String number, long messageId, String why, Actor actor) {
        report(ofMember(number, actor), messageId, true, why);
    }

    private void report(OrderView order, long messageId, boolean bySeller, String why) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(why, "report", "Hãy ghi vì sao bạn báo tin này.", LONGEST_REPORT);
        wrong.throwIfAny();
        talks.report(order.facts().id(), messageId, bySeller, why, clock.instant());
    }

    /** Numbers of a seller's orders with messages that nobody there has read yet. */
    public List<String> unread(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.SEE_ORDERS);
        return talks.unread(sellerId, MOST_UNREAD);
    }

    /** Only where there is a dispute to judge, and it is written down that they read it. */
    public List<TalkMessage> ofStaff(String number, Actor staff) {
        staff.requireStaff();
        OrderView order = orders.details(number, staff);
        if (!talks.isDisputed(order.facts().id())) {
            throw new RuleViolation(
                    "talk.no-dispute", "Chỉ đọc được tin nhắn của đơn có phản ánh, trả hàng hoặc có tin bị báo.");
        }
        audit.recordReading(staff, "order.talk-read", "order", number, null);
        return talks.of(order.facts().id());
    }

    /** What was reported and nobody has looked at, the longest waiting first. */
    public List<ReportedMessage> reported(Actor staff) {
        staff.requireStaff();
        return talks.reported(MOST_LISTED);
    }

    /** @param hide whether the words are taken away; the message itself stays in its place */
    public void settle(long messageId, boolean hide, Actor staff) {
        staff.require(Permission.COMPLAINTS);
        ReportedMessage message =
                talks.reported(messageId).orElseThrow(() -> new NotFound("reported message", messageId));
        talks.settle(messageId, hide, clock.instant());
        audit.record(
                staff,
                hide ? "order.talk-hide" : "order.talk-keep",
                "order",
                message.orderNumber(),
                message.words(),
                null,
                message.report());
    }

    void forget(@Observes OrdersForgotten forgotten) {
        List<String> pictures = talks.photosOf(forgotten.checkoutIds());
        talks.forget(forgotten.checkoutIds());
        media.letGo(pictures);
    }

    private OrderView ofMember(String number, Actor actor) {
        OrderView order = orders.details(number, actor);
        actor.requireMemberOf(order.seller().id(), SellerRight.ORDERS);
        return order;
    }
}
