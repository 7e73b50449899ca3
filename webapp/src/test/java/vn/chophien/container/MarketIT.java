package vn.chophien.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.JdbcConnection;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.TransactionalException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.chophien.account.Actor;
import vn.chophien.account.MemberRole;
import vn.chophien.account.RateLimit;
import vn.chophien.account.Role;
import vn.chophien.account.StaffRole;
import vn.chophien.account.TooManyTries;
import vn.chophien.catalogue.ProductReview;
import vn.chophien.lot.LotService;
import vn.chophien.lot.LotStock;
import vn.chophien.lot.TooLittleLeft;
import vn.chophien.member.InvitationService;
import vn.chophien.member.Invite;
import vn.chophien.order.OrderPayments;
import vn.chophien.order.OrderStatus;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retry;
import vn.chophien.shared.RuleViolation;
import vn.chophien.staff.StaffService;
import vn.chophien.staff.StaffView;

/** It has a market of its own, so other tests may run meanwhile; its own follow each other. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the market of the tests inside it")
@ExtendWith(ArquillianExtension.class)
class MarketIT {

    static final Actor STAFF = new Actor(1, "Cán bộ thử", Role.STAFF, Set.of(), StaffRole.WHOLE);
    private static final Actor AUDITOR = new Actor(4, "Kiểm toán thử", Role.STAFF, Set.of(), Set.of(StaffRole.AUDITOR));
    private static final Actor STRANGER = new Actor(2, "Người bán khác", Role.SELLER, Set.of());

    @Inject
    Attempts attempts;

    @Inject
    Asked asked;

    @Inject
    BeanManager beans;

    @Inject
    LotStock stock;

    @Inject
    LotService lots;

    @Inject
    ProductReview review;

    @Inject
    OrderPayments orderPayments;

    @Inject
    RateLimit limit;

    @Inject
    StaffService staff;

    @Inject
    InvitationService invitations;

    @Inject
    MoneyHistories histories;

    @Inject
    @ConfigProperty(name = "money.seed")
    long firstSeed;

    @Inject
    @ConfigProperty(name = "money.histories")
    int historyCount;

    @Deployment
    static WebArchive market() throws Exception {
        return Deployments.market();
    }

    @Test
    void everyEntityReadsItsRowsOfTheMigratedSchema() {
        assertThat(entities()).isNotEmpty();
        for (EntityType<?> entity : entities()) {
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
    void aTryThatIsGivenBackMayBeMadeAgainAndNoMore() {
        String bucket = "thu:" + UUID.randomUUID();
        limit.take(bucket, 1, Duration.ofDays(1));

        limit.giveBack(bucket, Duration.ofDays(1));
        limit.giveBack(bucket, Duration.ofDays(1));

        limit.take(bucket, 1, Duration.ofDays(1));
        assertThatThrownBy(() -> limit.take(bucket, 1, Duration.ofDays(1))).isInstanceOf(TooManyTries.class);
    }

    @Test
    void anOrderStaysLockedUntilItsTransactionEnds() {
        String number = attempts.inTransaction(em -> (String)
                em.createNativeQuery("SELECT MAX(number) FROM market_order").getSingleResult());

        OrderStatus seen = attempts.inTransaction(em -> {
            OrderStatus status = orderPayments.lock(number).orElseThrow();
            assertThatThrownBy(() -> attempts.inTransaction(other -> lock(other, number, "NOWAIT")))
                    .hasStackTraceContaining("Lock wait timeout");
            return status;
        });

        // One of the market's own rounds may be at it for a moment.
        String freeAgain = attempts.inTransaction(em -> lock(em, number, "WAIT 20"));
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

    /** This market was told of no mail server. */
    @Test
    void anInvitationThatTheMarketCannotSendIsOnlyHandedOver() {
        Asked.Goods goods = goodsOfOneSeller();
        String contact = UUID.randomUUID() + "@example.vn";
        Invite invite = new Invite(UUID.randomUUID().toString(), goods.seller(), contact, MemberRole.PACKER);

        InvitationService.Sent made = invitations.invite(invite, memberOf(goods));

        assertThat(made.isReachable()).isFalse();
        assertThat(invitations.open(made.path().substring("/loi-moi/".length())).role())
                .isEqualTo(MemberRole.PACKER);
        assertThat(numbers("SELECT COUNT(*) FROM message_outbox WHERE recipient = '" + contact + "'"))
                .containsExactly(0L);
    }

    @Test
    void servicesRefuseWhoeverMayNotAsk() {
        Asked.Goods goods = goodsOfOneSeller();
        Actor itsMember = memberOf(goods);

        assertEach("NotFound", asked.ofStaff(goods, STRANGER));
        assertEach("NotFound", asked.ofMembersAndStaff(goods, STRANGER));
        assertEach("NotFound", asked.ofMembers(goods, STRANGER));
        assertEach("NotFound", asked.ofStaff(goods, itsMember));
        assertEach("NotFound", asked.ofMembers(goods, STAFF));
    }

    /** Whatever a page forgets: the services tell who may only look. */
    @Test
    void staffWhoMayOnlyLookDecideNothing() {
        Map<String, Runnable> deeds = asked.ofStaff(goodsOfOneSeller(), AUDITOR);
        deeds.keySet()
                .retainAll(Set.of(
                        "ProductReview.approve",
                        "ProductReview.refuse",
                        "ProductReview.hide",
                        "ProductReview.acceptTexts",
                        "ProductReview.takeTextsBack",
                        "LotService.hold",
                        "LotService.release",
                        "PaymentQueue.handle"));

        assertThat(deeds).hasSize(8);
        assertEach("NotPermitted", deeds);
    }

    @Test
    void oneAdministratorAlwaysRemains() {
        Set<StaffRole> only = Set.of(StaffRole.SUPERVISOR);
        staff.setRoles(2, only, STAFF);

        assertThatThrownBy(() -> staff.setRoles(1, only, STAFF))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("quản trị cuối cùng");
        assertThatThrownBy(() -> staff.lock(1, "Thử khóa người cuối", STAFF)).isInstanceOf(RuleViolation.class);

        staff.setRoles(2, StaffRole.WHOLE, STAFF);
        assertThat(staff.all(STAFF)).allMatch(StaffView::active);
    }

    @Test
    void servicesAnswerWhoeverMayLook() {
        Asked.Goods goods = goodsOfOneSeller();

        assertEach("answered", asked.ofMembersAndStaff(goods, memberOf(goods)));
        assertEach("answered", asked.ofMembersAndStaff(goods, STAFF));
    }

    /** Every call there is, also those of tomorrow: whoever has nothing to do with a seller gets nothing of theirs. */
    @Test
    void noCallThatAsksForAnActorAnswersAStranger() {
        Asked.Goods goods = goodsOfOneSeller();
        Map<String, Long> ids = idsOf(goods);
        Map<String, String> outcomes = new TreeMap<>();
        for (Bean<?> bean : services()) {
            Object service = CDI.current().select(bean.getBeanClass()).get();
            for (Method method : bean.getBeanClass().getDeclaredMethods()) {
                if (asksForAnActor(method)) {
                    AnyCall call = new AnyCall(method, goods, ids, STRANGER);
                    outcomes.put(call.name(), call.outcome(service));
                }
            }
        }
        outcomes.keySet()
                .removeIf(call -> call.startsWith("AuditLog.record") // writes down what an actor did
                        || call.startsWith("SellerService.of(") // lists the actor's own
                        || call.startsWith("PocketDiaryService.of(") // likewise, and nothing for a stranger
                        || call.startsWith("MandateService.ofHelper(") // likewise
                        || call.startsWith("MandateService.withdrawAll(") // likewise
                        || call.startsWith("OversightService.flags(") // these take a view; Asked tries them
                        || call.startsWith("ProductReview.textChange("));

        assertThat(outcomes)
                .hasSizeGreaterThan(80)
                .allSatisfy((call, outcome) ->
                        assertThat(outcome).as(call).isIn("NotFound", "InvalidInput", "RuleViolation"));
        System.out.println("Calls that a stranger tried: "
                + outcomes.values().stream().collect(Collectors.groupingBy(kind -> kind, Collectors.counting())));
    }

    /** Domain rule 22, and its other half: no entry tells of what did not happen. */
    @Test
    void aDeedAndItsAuditEntryStandOrFallTogether() {
        long lot = lotsForSale().get(0);
        String entries = "SELECT COUNT(*) FROM audit_entry WHERE object_type = 'lot' AND object_key = '" + lot + "'";

        assertThatThrownBy(() -> attempts.inTransaction(em -> {
                    lots.hold(lot, "Giữ rồi hỏng", STAFF);
                    throw new IllegalStateException("broken off");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(text("SELECT status FROM lot WHERE id = " + lot)).isEqualTo("NORMAL");
        assertThat(numbers(entries)).containsExactly(0L);

        lots.hold(lot, "Giữ thật", STAFF);
        assertThat(text("SELECT status FROM lot WHERE id = " + lot)).isEqualTo("ON_HOLD");
        assertThat(numbers(entries)).containsExactly(1L);
        lots.release(lot, "Đã xem xong", STAFF);
        assertThat(numbers(entries)).containsExactly(2L);
    }

    /** Whatever happens to orders and their money, in whatever order: the book adds up after every step. */
    @Test
    void everyDongOfRandomHistoriesStaysInTheBook() {
        for (long seed = firstSeed; seed < firstSeed + historyCount; seed++) {
            histories.run(seed);
        }

        if (historyCount >= 100) { // a few, of a seed to look at again, need not have everything
            assertThat(histories.deeds().keySet()).hasSizeGreaterThan(18);
            assertThat(histories.deeds().values())
                    .as("%s", histories.deeds())
                    .noneMatch(counts -> counts.startsWith("0/"));
        }
        System.out.println("Money histories from seed " + firstSeed + ", deeds done/refused: " + histories.deeds());
    }

    @Test
    void theDriverKeepsNoStatementThatWasLeftOpen() {
        histories.run(firstSeed + historyCount); // its numbers are its own

        int open = attempts.inTransaction(em -> {
            em.createNativeQuery("SELECT 1").getSingleResult();
            return statementsOf(em.unwrap(Connection.class));
        });

        assertThat(open).isZero();
    }

    @Test
    void whoeverCatchesARefusalKeepsNothingOfTheDeed() {
        long lot = lotsForSale().get(0);
        long before = left(lot);

        attempts.inTransaction(em -> {
            takeOne(em, lot);
            assertThatThrownBy(() -> lots.hold(-1, "Lô không có", STAFF)).isInstanceOf(NotFound.class);
            return lot;
        });

        assertThat(left(lot)).isEqualTo(before);
    }

    @Test
    void whoWritesOverANewerVersionIsRefused() {
        for (EntityType<?> entity : entities()) {
            if (entity.hasVersionAttribute()) {
                Object id = attempts.inTransaction(em -> em.createQuery("SELECT e.id FROM " + entity.getName() + " e")
                        .setMaxResults(1)
                        .getSingleResult());

                assertThatThrownBy(() -> attempts.inTransaction(em -> {
                            Object slower = em.find(entity.getJavaType(), id);
                            attempts.inTransaction(other -> write(other, entity, id));
                            em.lock(slower, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
                            em.flush();
                            return "written";
                        }))
                        .as(entity.getName())
                        .isInstanceOf(OptimisticLockException.class);
            }
        }
    }

    private static Object write(EntityManager em, EntityType<?> entity, Object id) {
        em.lock(em.find(entity.getJavaType(), id), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
        return id;
    }

    private static void assertEach(String outcome, Map<String, Runnable> asked) {
        assertThat(Asked.outcomes(asked))
                .isNotEmpty()
                .allSatisfy((call, was) -> assertThat(was).as(call).isEqualTo(outcome));
    }

    private static Actor memberOf(Asked.Goods goods) {
        return new Actor(3, "Người bán", Role.SELLER, Set.of(goods.seller()));
    }

    private List<Bean<?>> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("vn.chophien.")
                        && !bean.getBeanClass().getName().startsWith("vn.chophien.web.")
                        && !bean.getBeanClass().getName().startsWith("vn.chophien.container."))
                .filter(bean ->
                        Stream.of(bean.getBeanClass().getDeclaredMethods()).anyMatch(MarketIT::asksForAnActor))
                .toList();
    }

    private static boolean asksForAnActor(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && List.of(method.getParameterTypes()).contains(Actor.class);
    }

    /** By the names of parameters: things of the same seller where there are any. */
    private Map<String, Long> idsOf(Asked.Goods goods) {
        Map<String, Long> ids = new TreeMap<>(Map.of(
                "sellerId",
                goods.seller(),
                "productId",
                goods.product(),
                "lotId",
                goods.lot(),
                "eventId",
                goods.message()));
        ids.put(
                "siteId",
                numbers("SELECT MIN(id) FROM production_site WHERE seller_id = " + goods.seller())
                        .get(0));
        ids.put(
                "seasonId",
                numbers("SELECT MIN(n.id) FROM season n JOIN production_site p ON p.id = n.site_id"
                                + " WHERE p.seller_id = " + goods.seller())
                        .get(0));
        ids.put("recallId", numbers("SELECT MIN(id) FROM recall").get(0));
        ids.put(
                "complaintId",
                numbers("SELECT MIN(c.id) FROM complaint c JOIN market_order o ON o.id = c.order_id")
                        .get(0));
        return ids;
    }

    private Asked.Goods goodsOfOneSeller() {
        Object[] found = attempts.inTransaction(
                em -> (Object[]) em.createNativeQuery("""
                        SELECT o.seller_id, MAX(p.id), MAX(l.id), MAX(o.number),
                               (SELECT MAX(id) FROM payment_event)
                        FROM market_order o
                        JOIN product p ON p.seller_id = o.seller_id
                        JOIN lot l ON l.seller_id = o.seller_id
                        GROUP BY o.seller_id ORDER BY o.seller_id LIMIT 1
                        """).getSingleResult());
        return new Asked.Goods(
                ((Number) found[0]).longValue(),
                ((Number) found[1]).longValue(),
                ((Number) found[2]).longValue(),
                (String) found[3],
                ((Number) found[4]).longValue());
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

    private static String lock(EntityManager em, String number, String patience) {
        return (String) em.createNativeQuery(
                        "SELECT status FROM market_order WHERE number = '" + number + "' FOR UPDATE " + patience)
                .getSingleResult();
    }

    private Set<EntityType<?>> entities() {
        return attempts.inTransaction(em -> em.getMetamodel().getEntities());
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

    private static int statementsOf(Connection connection) {
        try {
            return connection.unwrap(JdbcConnection.class).getActiveStatementCount();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String sql) {
        return attempts.inTransaction(em -> (String) em.createNativeQuery(sql).getSingleResult());
    }
}
