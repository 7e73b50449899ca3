package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
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

    private static final int MOST_TOLD = 50;

    @Inject
    OrderRepository orders;

    @Inject
    OrderReadRepository reads;

    @Inject
    SellerService sellers;

    @Inject
    PlaceService places;

    @Inject
    WishesRepository wishes;

    @Inject
    OrderParcelRepository parcels;

    /** Everything that one checkout placed, for whoever holds its token. */
    public List<OrderView> ofCheckout(String accessToken) {
        List<Order> found = orders.ofCheckout(accessToken);
        if (found.isEmpty()) {
            throw new NotFound("checkout", "under this token");
        }
        return views(found);
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
        actor.requireSight(order.sellerId(), SellerRight.SEE_ORDERS);
        return views(List.of(order)).get(0);
    }

    /** Newest first. A seller's members see their own, staff see all. */
    public Slice<OrderSummary> list(OrderFilter filter, Paging paging, Actor actor) {
        Long sellerId = filter.sellerId();
        if (sellerId == null) {
            actor.requireStaff();
        } else {
            actor.requireSight(sellerId, SellerRight.SEE_ORDERS);
        }
        return reads.list(filter, paging);
    }

    /** The orders that a lot touches, for staff who are about to stop it. Those that can still be mended come first. */
    public List<OrderSummary> withLot(long lotId, Actor staff) {
        staff.requireStaff();
        return reads.withLot(lotId, MOST_TOLD);
    }

    /**
     * Who holds or got some of these lots, the newest order first: all of them for staff, those at one seller for its
     * members.
     */
    public Slice<LotBuyer> buyers(Collection<Long> lotIds, @Nullable Long sellerId, Paging paging, Actor actor) {
        if (sellerId == null) {
            actor.requireStaff();
        } else {
            actor.requireSight(sellerId, SellerRight.SEE_ORDERS);
        }
        return lotIds.isEmpty() ? new Slice<>(List.of(), 0, paging) : reads.buyers(lotIds, sellerId, paging);
    }

    /** How many of a seller's orders since then are in which state. */
    public Map<OrderStatus, Long> counts(long sellerId, Instant since, Actor actor) {
        actor.requireSight(sellerId, SellerRight.SEE_ORDERS);
        return reads.counts(sellerId, since);
    }

    /** How many of them cannot simply be packed and sent. */
    public long troubled(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.SEE_ORDERS);
        return reads.troubled(sellerId);
    }

    /** As many statements for ten orders as for one. */
    private List<OrderView> views(List<Order> found) {
        List<Long> ids = found.stream().map(Order::id).toList();
        Map<Long, SellerView> selling =
                sellers.sellers(found.stream().map(Order::sellerId).collect(Collectors.toSet()));
        Map<Long, List<OrderLineView>> lines = reads.lines(ids);
        Map<Long, List<OrderEventView>> events = reads.events(ids);
        Map<Long, String> tokens = orders.accessTokens(ids);
        Map<Long, OrderWishes> wished = wishes.of(ids);
        Map<Long, List<ParcelView>> parts = parcels.of(ids);
        Map<Long, List<PartShipment.Unsent>> shorts = parts.isEmpty() ? Map.of() : parcels.shorts(ids);
        return found.stream()
                .map(order -> new OrderView(
                        order.facts(),
                        Objects.requireNonNull(selling.get(order.sellerId())),
                        address(order.facts(), wished.getOrDefault(order.id(), OrderWishes.NONE)),
                        lines.getOrDefault(order.id(), List.of()),
                        events.getOrDefault(order.id(), List.of()),
                        Objects.requireNonNull(tokens.get(order.id())),
                        wished.getOrDefault(order.id(), OrderWishes.NONE),
                        PartShipment.of(
                                lines.getOrDefault(order.id(), List.of()),
                                parts.getOrDefault(order.id(), List.of()),
                                shorts.getOrDefault(order.id(), List.of()))))
                .toList();
    }

    /** With the older name beside the new one, because carriers still go by it. */
    private @Nullable String address(OrderFacts facts, OrderWishes wished) {
        String commune = facts.communeCode();
        if (commune == null) {
            return null;
        }
        String address = facts.addressLine() + ", " + places.commune(commune).inFull();
        return wished.formerPlace() == null ? address : address + " (trước 01/7/2025: " + wished.formerPlace() + ")";
    }
}
