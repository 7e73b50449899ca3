package vn.chophien.preorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.message.MessageOutbox;
import vn.chophien.order.Recipient;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/** One attempt to take a request, as one transaction, with as little in it as can be: everybody waits for the same row. */
@ApplicationScoped
@Retried
class RequestTaking {

    @Inject
    PreorderRepository preorders;

    @Inject
    RequestRepository requests;

    @Inject
    PreorderNews news;

    @Inject
    MessageOutbox outbox;

    @Inject
    Clock clock;

    /**
     * The cap's row first. What follows is rolled back with it when the same form was taken before, or the phone has a
     * request that waits.
     *
     * @return the token of the request's page
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    String take(PreorderView preorder, String key, long steps, Recipient to) {
        Instant now = clock.instant();
        if (!preorders.take(preorder.id(), steps, now)) {
            return requests.ofForm(key)
                    .map(RequestView::token)
                    .orElseThrow(() -> refusal(preorders.find(preorder.id()).orElseThrow(), steps, now));
        }
        boolean isNew = requests.add(preorder.id(), RequestCodes.code(), RequestCodes.token(), key, steps, to, now);
        Optional<RequestView> taken = requests.ofForm(key);
        if (isNew) {
            outbox.write(news.taken(preorder, List.of(taken.orElseThrow())));
            return taken.orElseThrow().token();
        }
        preorders.giveBack(preorder.id(), steps);
        return taken.map(RequestView::token)
                .orElseThrow(() -> new RuleViolation(
                        "preorder.phone-waits",
                        "Số điện thoại này đã đặt trước ở đợt này rồi. Muốn đổi số lượng, hãy hủy lời đặt cũ ở đường dẫn"
                                + " chợ đã gửi, rồi đặt lại."));
    }

    private static RuleViolation refusal(PreorderView now, long steps, Instant at) {
        if (!now.isTaking(at)) {
            return new RuleViolation("preorder.closed", "Đợt đặt trước này không nhận thêm nữa.");
        }
        if (now.left() < now.item().saleStep() || now.requests() >= PreorderRepository.MOST_REQUESTS) {
            return new RuleViolation(
                    "preorder.full", "Đợt này vừa được đặt hết. Khi có người hủy, bạn có thể đặt lại.");
        }
        return new RuleViolation(
                "preorder.too-much",
                "Chỉ đặt được nhiều nhất " + now.quantity(Math.min(now.mostNow(), steps)) + ". Hãy giảm số lượng.");
    }
}
