package vn.chophien.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.account.Actor;
import vn.chophien.account.RateLimit;
import vn.chophien.account.Role;
import vn.chophien.account.TooManyTries;
import vn.chophien.catalogue.ProductReview;
import vn.chophien.lot.LotService;
import vn.chophien.lot.LotStock;
import vn.chophien.lot.TooLittleLeft;
import vn.chophien.order.OrderPayments;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderStatus;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retry;
import vn.chophien.shared.RuleViolation;

@ExtendWith(ArquillianExtension.class)
class MarketIT {

    private static final Actor STAFF = new Actor(1, "Cán bộ thử", Role.STAFF, Set.of());
    private static final Actor STRANGER = new Actor(2, "Người bán khác", Role.SELLER, Set.of());

    @Inject
    Attempts attempts;

    @Inject
    LotStock stock;

    @Inject
    LotService lots;

    @Inject
    ProductReview review;

    @Inject
    OrderService orders;

    @Inject
    OrderPayments orderPayments;

    @Inject
    RateLimit limit;

    @Deployment
    static WebArchive market() throws Exception {
        return Deployments.market();
    }

    @Test
    void everyEntityReadsItsRowsOfTheMigratedSchema() {
        Set<EntityType<?>> entities =
                attempts.inTransaction(em -> em.getMetamodel().getEntities());

        assertThat(entities).isNotEmpty();
        for (EntityType<?> entity : entities) {
            List<?> some = attempts.inTransaction(
                    em -> em.createQuery("SELECT e FROM " + entity.getName() + " e", entity.getJavaType())
                            .setMaxResults(3)
                            .getResultList());
            assertThat(some).as(entity.getName()).isNotEmpty();
        }
    }

    @Test
    void stockMovesOnlyInsideSomebodysTransaction() {
        assertThatThrownBy(() -> stock.reserve(Map.of(1L, 1L))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void whatARefusedReservationTookGoesBack() {
        List<Long> items = itemsForSale();
        long before = remaining(items.get(0));

        assertThatThrownBy(() -> attempts.inTransaction(em -> {
                    stock.reserve(Map.of(items.get(0), 1L));
                    return stock.reserve(Map.of(items.get(1), 1_000_000_000L));
                }))
                .isInstanceOf(TooLittleLeft.class);

        assertThat(remaining(items.get(0))).isEqualTo(before);
    }

    @Test
    void aTryCountsEvenWhenWhatWasTriedIsRolledBack() {
        String bucket = "thu:" + UUID.randomUUID();

        assertThatThrownBy(() -> attempts.inTransaction(em -> {
                    limit.take(bucket, 1, Duration.ofDays(1));
                    throw new RuleViolation("test", "Hỏng sau khi thử.");
                }))
                .isInstanceOf(RuleViolation.class);

        assertThatThrownBy(() -> limit.take(bucket, 1, Duration.ofDays(1))).isInstanceOf(TooManyTries.class);
    }

    @Test
    void anOrderStaysLockedUntilItsTransactionEnds() {
        String number = attempts.inTransaction(em -> (String)
                em.createNativeQuery("SELECT MAX(number) FROM market_order").getSingleResult());

        OrderStatus seen = attempts.inTransaction(em -> {
            OrderStatus status = orderPayments.lock(number).orElseThrow();
            assertThatThrownBy(() -> attempts.inTransaction(other -> lockAtOnce(other, number)))
                    .hasStackTraceContaining("Lock wait timeout");
            return status;
        });

        String freeAgain = attempts.inTransaction(em -> lockAtOnce(em, number));
        assertThat(freeAgain).isEqualTo(seen.name());
    }

    @Test
    void whoLosesADeadlockIsRunAgainAsAWhole() throws Exception {
        List<Long> two = lotsForSale();
        long before = left(two.get(0)) + left(two.get(1));
        AtomicInteger runs = new AtomicInteger();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);

        CompletableFuture<Void> one =
                CompletableFuture.runAsync(() -> takeOneOfEach(two.get(0), two.get(1), runs, bothHoldOne));
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> takeOneOfEach(two.get(1), two.get(0), runs, bothHoldOne));
        CompletableFuture.allOf(one, other).get(60, TimeUnit.SECONDS);

        assertThat(runs.get()).isGreaterThanOrEqualTo(3);
        assertThat(left(two.get(0)) + left(two.get(1))).isEqualTo(before - 4);
    }

    @Test
    void aDecisionOnAnOlderVersionIsRefusedAndChangesNothing() {
        Object[] product = attempts.inTransaction(em -> (Object[]) em.createNativeQuery(
                        "SELECT id, version, status FROM product WHERE status = 'APPROVED' ORDER BY id LIMIT 1")
                .getSingleResult());
        long id = ((Number) product[0]).longValue();
        int older = ((Number) product[1]).intValue() - 1;

        assertThatThrownBy(() -> review.hide(id, older, "Thử với bản cũ", STAFF))
                .isInstanceOf(RuleViolation.class);

        assertThat(text("SELECT status FROM product WHERE id = " + id)).isEqualTo("APPROVED");
    }

    @Test
    void servicesKnowWhoMayAskAndSayThatNothingIsThere() {
        long lot = lotsForSale().get(0);
        String number = text("SELECT MAX(number) FROM market_order");

        assertThatThrownBy(() -> lots.hold(lot, "Thử giữ lô", STRANGER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> review.pending(new Paging(1, 10), STRANGER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> orders.details(number, STRANGER)).isInstanceOf(NotFound.class);
        assertThat(orders.details(number, STAFF).number()).isEqualTo(number);
        assertThat(text("SELECT status FROM lot WHERE id = " + lot)).isEqualTo("NORMAL");
    }

    /** Only the first run waits for its rival between the two updates: that makes the deadlock certain, once. */
    private void takeOneOfEach(long first, long second, AtomicInteger runs, CyclicBarrier bothHoldOne) {
        Retry.onConflict(() -> attempts.inTransaction(em -> {
            int run = runs.incrementAndGet();
            takeOne(em, first);
            if (run <= 2) {
                await(bothHoldOne);
            }
            takeOne(em, second);
            return run;
        }));
    }

    private static void takeOne(EntityManager em, long lot) {
        em.createNativeQuery("UPDATE lot SET remaining = remaining - 1 WHERE id = " + lot)
                .executeUpdate();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lockAtOnce(EntityManager em, String number) {
        return (String) em.createNativeQuery(
                        "SELECT status FROM market_order WHERE number = '" + number + "' FOR UPDATE NOWAIT")
                .getSingleResult();
    }

    private List<Long> itemsForSale() {
        return numbers("SELECT trade_item_id FROM lot WHERE status = 'NORMAL' AND remaining > 10"
                + " AND (expires_on IS NULL OR expires_on > CURRENT_DATE + INTERVAL 2 DAY)"
                + " AND trade_item_id IS NOT NULL GROUP BY trade_item_id ORDER BY trade_item_id LIMIT 2");
    }

    private List<Long> lotsForSale() {
        return numbers("SELECT id FROM lot WHERE status = 'NORMAL' AND remaining > 10 ORDER BY id LIMIT 2");
    }

    private long remaining(long item) {
        return numbers("SELECT SUM(remaining) FROM lot WHERE trade_item_id = " + item)
                .get(0);
    }

    private long left(long lot) {
        return numbers("SELECT remaining FROM lot WHERE id = " + lot).get(0);
    }

    private List<Long> numbers(String sql) {
        return attempts.inTransaction(em -> ((List<?>) em.createNativeQuery(sql).getResultList())
                .stream().map(number -> ((Number) number).longValue()).toList());
    }

    private String text(String sql) {
        return attempts.inTransaction(em -> (String) em.createNativeQuery(sql).getSingleResult());
    }
}
