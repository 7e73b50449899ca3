package vn.chophien.cooperative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chophien.account.Actor;
import vn.chophien.account.Membership;
import vn.chophien.shared.Folding;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Times;

/** Everything that others may know about sellers. It only reads, so it joins a transaction where there is one. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class SellerService {

    @Inject
    SellerRepository sellers;

    @Inject
    Clock clock;

    /** In whatever state: orders and lots keep naming a seller that no longer sells. */
    public SellerView seller(long id) {
        return sellers.find(id).orElseThrow(() -> new NotFound("seller", id));
    }

    /** In whatever state, by id; unknown ids are left out. */
    public Map<Long, SellerView> sellers(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sellers.find(ids).stream().collect(Collectors.toMap(SellerView::id, Function.identity()));
    }

    /** As the public sees it: only an active seller has a page. */
    public SellerView seller(String slug) {
        return Optional.of(slug)
                .filter(Folding::isSlug)
                .flatMap(sellers::findBySlug)
                .filter(seller -> seller.status() == SellerStatus.ACTIVE)
                .orElseThrow(() -> new NotFound("seller", slug));
    }

    /** Everybody who sells, by name. */
    public List<SellerSummary> active() {
        return sellers.active();
    }

    /** Everybody who sells or ever sold, by name. */
    public List<SellerSummary> all(Actor actor) {
        actor.requireStaff();
        return sellers.all();
    }

    public Slice<SellerSummary> forStaff(SellerFilter filter, Paging paging, Actor actor) {
        actor.requireStaff();
        return new Slice<>(sellers.list(filter, paging), sellers.count(filter), paging);
    }

    /** The sellers that this account may act for just now, and by what. */
    public Map<Long, Membership> memberships(long accountId) {
        return sellers.memberships(accountId, Times.dayOf(clock.instant()));
    }

    /** The sellers that the actor may act for, to choose between. */
    public List<SellerSummary> of(Actor actor) {
        return actor.sellerIds().isEmpty() ? List.of() : sellers.summaries(actor.sellerIds());
    }

    /** None: the seller has named no account yet and takes cash only. */
    public Optional<BankAccount> payTo(long sellerId) {
        return sellers.bankAccount(sellerId);
    }
}
