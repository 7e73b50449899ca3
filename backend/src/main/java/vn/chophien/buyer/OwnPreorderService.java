package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.preorder.AskedPreorder;
import vn.chophien.preorder.PreorderChanged;
import vn.chophien.preorder.RequestService;
import vn.chophien.preorder.RequestsForgotten;
import vn.chophien.shared.NotFound;

/**
 * What a buyer asked for of harvests to come, by the rules of {@link OwnOrderService}: it is one account's at most, and its
 * link works for guests as before.
 */
@ApplicationScoped
@Transactional
public class OwnPreorderService {

    /** On one page; who has asked for more finds them all in their data. */
    private static final int MOST_LISTED = 50;

    @Inject
    OwnPreorderRepository own;

    @Inject
    RequestService requests;

    @Inject
    Clock clock;

    /** The newest first. */
    public List<AskedPreorder> list(Actor buyer) {
        buyer.requireBuyer();
        return requests.ofTokens(own.tokens(buyer.accountId(), MOST_LISTED));
    }

    /** All of them, the newest first. */
    public List<AskedPreorder> all(Actor buyer) {
        buyer.requireBuyer();
        return requests.ofTokens(own.tokens(buyer.accountId(), Integer.MAX_VALUE));
    }

    /** The token that opens the buyer's request of this code. */
    public String token(String code, Actor buyer) {
        buyer.requireBuyer();
        return own.token(buyer.accountId(), code).orElseThrow(() -> new NotFound("preorder request", code));
    }

    /** Keeps what was just asked for; asked again it changes nothing. */
    public void keep(String token, Actor buyer) {
        buyer.requireBuyer();
        own.add(buyer.accountId(), token, clock.instant());
    }

    void follow(@Observes PreorderChanged changed) {
        own.keepOrders(changed.preorderId(), clock.instant());
    }

    void forget(@Observes RequestsForgotten forgotten) {
        own.forgetAnonymous();
    }
}
