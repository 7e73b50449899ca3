package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.chophien.account.Actor;
import vn.chophien.cooperative.SellerService;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Slice;

/**
 * Orders as they may be seen: by the buyer who holds the checkout's token or knows number and phone, by members of the
 * seller, and by staff. To everybody else an order does not exist.
 */
@ApplicationScoped
@Transactional
public class OrderService {

    @Inject
    OrderRepository orders;

    @Inject
    OrderReadRepository reads;

    @Inject
    SellerService sellers;

    @Inject
    PlaceService places;

    /** Everything that one checkout placed, for whoever holds its token. */
    public List<OrderView> ofCheckout(String accessToken) {
        List<Order> found = orders.ofCheckout(accessToken);
        if (found.isEmpty()) {
            throw new NotFound("checkout", "under this token");
        }
        return found.stream().map(this::view).toList();
    }

    /** One order of the checkout that this token opens. */
    public OrderView ofBuyer(String number, String accessToken) {
        return ofCheckout(accessToken).stream()
                .filter(order -> order.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("order", number));
    }

    /**
     * The token of an order's checkout, for whoever knows its number and its phone. A wrong phone and an unknown number
     * look the same.
     */
    public String tokenFor(String number, String phone) {
        return orders.find(number)
                .filter(order -> Phone.parse(phone)
                        .map(order.facts().buyerPhone()::equals)
                        .orElse(false))
                .flatMap(orders::accessToken)
                .orElseThrow(() -> new NotFound("order", number));
    }

    /** For members of the seller and for staff. */
    public OrderView details(String number, Actor actor) {
        Order order = orders.find(number).orElseThrow(() -> new NotFound("order", number));
        actor.requireSight(order.sellerId());
        return view(order);
    }

    /** Newest first. A seller's members see their own, staff see all. */
    public Slice<OrderSummary> list(OrderFilter filter, Paging paging, Actor actor) {
        Long sellerId = filter.sellerId();
        if (sellerId == null) {
            actor.requireStaff();
        } else {
            actor.requireSight(sellerId);
        }
        return reads.list(filter, paging);
    }

    /** How many of a seller's orders since then are in which state. */
    public Map<OrderStatus, Long> counts(long sellerId, Instant since, Actor actor) {
        actor.requireSight(sellerId);
        return reads.counts(sellerId, since);
    }

    private OrderView view(Order order) {
        OrderFacts facts = order.facts();
        String commune = facts.communeCode();
        String address = commune == null
                ? null
                : facts.addressLine() + ", " + places.commune(commune).inFull();
        return new OrderView(
                facts,
                sellers.seller(facts.sellerId()),
                address,
                reads.lines(facts.id()),
                reads.events(facts.id()),
                orders.accessToken(order).orElseThrow());
    }
}
