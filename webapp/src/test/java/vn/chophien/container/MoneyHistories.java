package vn.chophien.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.order.OrderCancellation;
import vn.chophien.order.OrderFulfilment;
import vn.chophien.order.OrderPlaced;
import vn.chophien.order.PayOnDeliveryService;
import vn.chophien.order.PaymentMethod;
import vn.chophien.payment.PaymentQueue;
import vn.chophien.payment.PlayedBank;
import vn.chophien.payment.RefundSendingService;
import vn.chophien.payment.RefundService;
import vn.chophien.payment.cod.CodService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;

/**
 * Lives through random histories of orders and their money. One number makes one history, so that a failure can be seen
 * again. A deed may be refused; then nothing may have changed.
 */
@ApplicationScoped
class MoneyHistories {

    private static final int MOST_STEPS = 12;
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Inject
    Attempts attempts;

    @Inject
    PlayedBank bank;

    @Inject
    Event<OrderPlaced> placed;

    @Inject
    OrderCancellation cancellation;

    @Inject
    OrderFulfilment fulfilment;

    @Inject
    PayOnDeliveryService onDelivery;

    @Inject
    PaymentQueue queue;

    @Inject
    RefundService refunds;

    @Inject
    RefundSendingService sending;

    @Inject
    CodService cod;

    @Inject
    Clock clock;

    private final Map<String, String> deeds = new TreeMap<>();

    /** How often each deed was done and refused. */
    Map<String, String> deeds() {
        return Map.copyOf(deeds);
    }

    void run(long seed) {
        Random random = new Random(seed);
        MoneyWorld world = place(seed, random);
        MoneyDeeds possible = new MoneyDeeds(this, world, random);
        List<String> told = new ArrayList<>();
        try {
            world.check();
            int steps = 3 + random.nextInt(MOST_STEPS - 2);
            for (int step = 0; step < steps; step++) {
                MoneyDeeds.Deed deed = possible.next();
                told.add(deed.name() + (done(deed) ? "" : " (refused)"));
                world.check();
            }
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("Seed " + seed + ", order " + world.number() + ": " + told, failure);
        }
    }

    private boolean done(MoneyDeeds.Deed deed) {
        boolean isDone;
        try {
            deed.work().run();
            isDone = true;
        } catch (InvalidInput | NotFound | RuleViolation refused) {
            isDone = false;
        }
        String[] counts = deeds.getOrDefault(deed.name(), "0/0").split("/", -1);
        int happened = Integer.parseInt(counts[0]) + (isDone ? 1 : 0);
        int refused = Integer.parseInt(counts[1]) + (isDone ? 0 : 1);
        deeds.put(deed.name(), happened + "/" + refused);
        return isDone;
    }

    private MoneyWorld place(long seed, Random random) {
        String number = "CP991231" + digits(seed);
        String token = String.format("%26s", digits(seed)).replace(' ', '0');
        long total = 1_000L * (20 + random.nextInt(2_500));
        PaymentMethod method = random.nextInt(3) == 0 ? PaymentMethod.COD : PaymentMethod.TRANSFER;
        Object[] seller = attempts.inTransaction(em -> (Object[]) em.createNativeQuery(
                        "SELECT id, bank_account FROM seller WHERE bank_account IS NOT NULL ORDER BY id LIMIT 1")
                .getSingleResult());
        long sellerId = ((Number) seller[0]).longValue();
        attempts.inTransaction(em -> {
            em.createNativeQuery("INSERT INTO checkout (idempotency_key, request_hash, access_token, placed_at)"
                            + " VALUES ('money-" + seed + "', REPEAT('0', 32), '" + token + "', UTC_TIMESTAMP(3))")
                    .executeUpdate();
            em.createNativeQuery("INSERT INTO market_order (number, checkout_id, seller_id, status, payment_method,"
                            + " delivery_method, buyer_name, buyer_phone, goods_total, delivery_fee, total, placed_at,"
                            + " pay_by) SELECT '" + number + "', id, " + sellerId + ", '"
                            + (method == PaymentMethod.COD ? "CONFIRMED" : "AWAITING_PAYMENT") + "', '" + method
                            + "', '" + (random.nextInt(5) == 0 ? "PICKUP" : "DELIVERY") + "', 'Người mua thử',"
                            + " '+84900000000', " + total + ", 0, " + total + ", UTC_TIMESTAMP(3),"
                            + (method == PaymentMethod.COD ? "NULL" : "UTC_TIMESTAMP(3) + INTERVAL 1 HOUR")
                            + " FROM checkout WHERE access_token = '" + token + "'")
                    .executeUpdate();
            placed.fire(new OrderPlaced(number, sellerId, method, Money.ofDong(total), clock.instant()));
            return number;
        });
        Actor member = new Actor(3, "Người bán", Role.SELLER, Set.of(sellerId));
        return new MoneyWorld(attempts, number, token, sellerId, (String) seller[1], total, member);
    }

    private static String digits(long seed) {
        StringBuilder digits = new StringBuilder();
        for (int shift = 20; shift >= 0; shift -= 5) {
            digits.append(DIGITS.charAt((int) (seed >> shift & 31)));
        }
        return digits.toString();
    }
}
