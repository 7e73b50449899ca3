package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.chophien.account.AccountService;
import vn.chophien.account.Actor;
import vn.chophien.account.ConsentService;
import vn.chophien.account.ContactView;
import vn.chophien.message.MessageOutbox;
import vn.chophien.order.OrderForgettingService;
import vn.chophien.passkey.PasskeyService;
import vn.chophien.preorder.RequestService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Paging;

/**
 * Forgets a buyer, as one transaction: profile, contacts, addresses, passkeys, consents, messages and sessions are gone at
 * once, and a tombstone says that there was an account. Orders stay valid and stay findable by number and phone, until the time for
 * which they must be kept is over and {@link OrderForgettingService} takes the person out of them.
 */
@ApplicationScoped
@Transactional
public class BuyerErasureService {

    private static final int MOST_LISTED = 100;

    @Inject
    AccountService accounts;

    @Inject
    ConsentService consents;

    @Inject
    AddressRepository addresses;

    @Inject
    OwnOrderRepository orders;

    @Inject
    SignInCodeRepository codes;

    @Inject
    PasskeyService passkeys;

    @Inject
    DataRequestRepository requests;

    @Inject
    BuyerErasureRepository tombstones;

    @Inject
    OrderForgettingService keeping;

    @Inject
    RequestService requestsAhead;

    @Inject
    MessageOutbox outbox;

    @Inject
    Clock clock;

    public ErasurePreview preview(Actor buyer) {
        buyer.requireBuyer();
        List<OwnOrder> kept =
                orders.list(buyer.accountId(), new Paging(1, MOST_LISTED)).rows();
        return new ErasurePreview(
                addresses.of(buyer.accountId()).size(),
                kept.stream()
                        .map(order -> new ErasurePreview.KeptOrder(
                                order.number(),
                                order.placedAt(),
                                order.sellerName(),
                                keeping.keptUntil(order.placedAt()).orElse(null)))
                        .toList());
    }

    /** @param understood whether they ticked that it cannot be undone */
    public void erase(boolean understood, Actor buyer) {
        buyer.requireBuyer();
        if (!understood) {
            throw InvalidInput.of("hieu", "Hãy đánh dấu rằng bạn hiểu việc này không làm lại được.");
        }
        long id = buyer.accountId();
        Instant now = clock.instant();
        List<ErasurePreview.KeptOrder> kept = preview(buyer).kept();
        long all = orders.list(id, new Paging(1, 1)).total();
        for (ContactView contact : accounts.contacts(buyer)) {
            outbox.forget(contact.value());
            requestsAhead.forget(contact.value());
            codes.forget(contact.value());
        }
        consents.withdrawAll(buyer);
        addresses.forgetAll(id);
        passkeys.forgetAll(id);
        orders.forget(id);
        codes.forget(id);
        requests.forgetWords(id, "(đã xóa cùng tài khoản)", now);
        accounts.erase(buyer);
        LocalDate last = kept.stream()
                .map(ErasurePreview.KeptOrder::until)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        tombstones.bury(id, now, Math.toIntExact(all), last);
    }
}
