package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.chophien.account.AccountService;
import vn.chophien.account.Actor;
import vn.chophien.account.ConsentService;
import vn.chophien.account.ContactView;
import vn.chophien.cooperative.SellerService;
import vn.chophien.enrolment.DossierService;
import vn.chophien.enrolment.DossierSheetService;
import vn.chophien.member.InvitationService;
import vn.chophien.member.MandateService;
import vn.chophien.message.MessageOutbox;
import vn.chophien.order.OrderForgettingService;
import vn.chophien.passkey.PasskeyService;
import vn.chophien.preorder.RequestService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Paging;
import vn.chophien.shared.RuleViolation;

/**
 * Forgets a buyer, as one transaction: profile, contacts, addresses, passkeys, consents, messages and sessions are gone at
 * once, and a tombstone says that there was an account. Requests ahead, for which nobody has paid, are withdrawn and name
 * nobody any more. Orders stay valid and stay findable by number and phone, until the time for which they must be kept is
 * over and {@link OrderForgettingService} takes the person out of them.
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
    OwnPreorderRepository ownPreorders;

    @Inject
    RequestService requestsAhead;

    @Inject
    SellerService sellers;

    @Inject
    DossierService dossiers;

    @Inject
    DossierSheetService sheets;

    @Inject
    MandateService mandates;

    @Inject
    InvitationService invitations;

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
                requestsAhead.countWaiting(knownAhead(buyer)),
                kept.stream()
                        .map(order -> new ErasurePreview.KeptOrder(
                                order.number(),
                                order.placedAt(),
                                order.sellerName(),
                                keeping.keptUntil(order.placedAt()).orElse(null)))
                        .toList());
    }

    /** Their requests are those of proved contacts, and those that they made signed in, whatever they wrote there. */
    private List<String> knownAhead(Actor buyer) {
        List<String> known = new ArrayList<>(ownPreorders.tokens(buyer.accountId(), Integer.MAX_VALUE));
        accounts.contacts(buyer).forEach(contact -> known.add(contact.value()));
        return known;
    }

    /** @param understood whether they ticked that it cannot be undone */
    public void erase(boolean understood, Actor buyer) {
        buyer.requireBuyer();
        if (!understood) {
            throw InvalidInput.of("hieu", "Hãy đánh dấu rằng bạn hiểu việc này không làm lại được.");
        }
        long id = buyer.accountId();
        if (sellers.memberships(id).values().stream().anyMatch(known -> !known.isHelp())) {
            throw new RuleViolation(
                    "account.still-sells",
                    "Tài khoản này đang là thành viên của một gian hàng. Hãy thôi bán hàng trước, hoặc gửi yêu cầu cho chợ.");
        }
        Instant now = clock.instant();
        List<ErasurePreview.KeptOrder> kept = preview(buyer).kept();
        long all = orders.list(id, new Paging(1, 1)).total();
        for (ContactView contact : accounts.contacts(buyer)) {
            outbox.forget(contact.value());
            codes.forget(contact.value());
            invitations.forget(contact.value());
        }
        sheets.forget(
                id, accounts.contacts(buyer).stream().map(ContactView::value).toList());
        requestsAhead.forget(knownAhead(buyer));
        ownPreorders.forget(id);
        dossiers.forget(buyer);
        mandates.withdrawAll(buyer);
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
