package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.order.OrdersForgotten;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Slice;

/**
 * A buyer's orders in one place. An order gets there because it was placed while signed in, or because its buyer proved
 * the phone number or the address on it; it is one account's at most, and its link works for guests as before.
 */
@ApplicationScoped
@Transactional
public class OwnOrderService {

    @Inject
    OwnOrderRepository orders;

    @Inject
    OwnPreorderRepository requests;

    @Inject
    Clock clock;

    /** The newest first. */
    public Slice<OwnOrder> list(Paging paging, Actor buyer) {
        buyer.requireBuyer();
        return orders.list(buyer.accountId(), paging);
    }

    public OwnOrder find(String number, Actor buyer) {
        buyer.requireBuyer();
        return orders.find(buyer.accountId(), number).orElseThrow(() -> new NotFound("order", number));
    }

    /** The tokens that open the buyer's checkouts, the oldest first. */
    public List<String> accessTokens(Actor buyer) {
        buyer.requireBuyer();
        return orders.accessTokens(buyer.accountId());
    }

    /** Keeps what was just placed; asked again it changes nothing. */
    public void keep(String accessToken, Actor buyer) {
        buyer.requireBuyer();
        orders.add(buyer.accountId(), accessToken, clock.instant());
    }

    /** How many orders and requests ahead are of a contact that this buyer proved, and nobody's yet. */
    public long countToTakeOver(Actor buyer) {
        buyer.requireBuyer();
        return orders.countToTakeOver(buyer.accountId()) + requests.countToTakeOver(buyer.accountId());
    }

    public void takeOver(Actor buyer) {
        buyer.requireBuyer();
        orders.takeOver(buyer.accountId(), clock.instant());
        requests.takeOver(buyer.accountId(), clock.instant());
    }

    void forget(@Observes OrdersForgotten forgotten) {
        orders.forgetCheckouts(forgotten.checkoutIds());
    }
}
