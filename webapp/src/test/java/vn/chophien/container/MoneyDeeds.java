package vn.chophien.container;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.account.StaffRole;
import vn.chophien.container.MoneyWorld.Place;
import vn.chophien.payment.AskRefund;
import vn.chophien.payment.HandlePayment;
import vn.chophien.payment.RefundKind;
import vn.chophien.payment.RefundState;
import vn.chophien.payment.RefundView;
import vn.chophien.shared.Money;

/** All that can happen to an order's money, each as a real person, bank or carrier would do it, at any time. */
final class MoneyDeeds {

    private static final Actor OTHER_STAFF =
            new Actor(9, "Cán bộ khác", Role.STAFF, java.util.Set.of(), StaffRole.WHOLE);

    /** Something that happens; its work notes in the world what is known to have moved. */
    record Deed(String name, Runnable work) {}

    private final MoneyHistories market;
    private final MoneyWorld world;
    private final Random random;
    private final List<Deed> deeds;
    private int messages;

    MoneyDeeds(MoneyHistories market, MoneyWorld world, Random random) {
        this.market = market;
        this.world = world;
        this.random = random;
        this.deeds = List.of(
                new Deed("pays what is missing", () -> pays(Math.max(1_000, world.total() - world.paid()))),
                new Deed("pays the whole", () -> pays(world.total())),
                new Deed("pays less", () -> pays(some(world.total()))),
                new Deed("pays more", () -> pays(world.total() + some(50_000L))),
                new Deed("pays to a wrong account", () -> tell("999" + world.account(), some(world.total()), true)),
                new Deed("pays without a name", () -> tell(world.account(), some(world.total()), false)),
                new Deed("the bank repeats itself", this::repeats),
                new Deed(
                        "seller cancels",
                        () -> market.cancellation.bySeller(world.number(), version(), "Hết hàng", world.member())),
                new Deed("lapses", this::lapses),
                new Deed("will pay at the door", () -> market.onDelivery.byBuyer(world.number(), world.token())),
                new Deed("staff decide about a message", this::handles),
                new Deed("is delivered", this::delivers),
                new Deed(
                        "comes back",
                        () -> market.fulfilment.returned(world.number(), version(), "Khách trả", world.member())),
                new Deed("seller says it was refunded", this::tellsRefunded),
                new Deed("refund is asked", this::asks),
                new Deed("refund is asked again", this::asks),
                new Deed("refund is decided", this::decides),
                new Deed("refund is sent", this::sends),
                new Deed("bank sees a refund leave", this::leaves),
                new Deed("refund is given up", this::givesUp),
                new Deed("carrier hands over", this::handsOver),
                new Deed("carrier hands over", this::handsOver));
    }

    /** Anything at any time; every second one is what usually comes next, so that histories get somewhere. */
    Deed next() {
        List<String> usual = switch (world.status) {
            case "AWAITING_PAYMENT" -> List.of("pays what is missing", "pays more", "will pay at the door");
            case "PAID" -> List.of("is delivered", "seller cancels", "refund is asked", "refund is decided");
            case "CONFIRMED" -> List.of("is delivered", "is delivered", "seller cancels");
            case "DELIVERED" -> List.of("comes back", "carrier hands over", "refund is asked", "refund is sent");
            case "CANCELLED", "RETURNED" -> List.of("seller says it was refunded", "refund is asked", "refund is sent");
            default -> List.of("bank sees a refund leave");
        };
        String name = usual.get(random.nextInt(usual.size()));
        return random.nextBoolean()
                ? deeds.get(random.nextInt(deeds.size()))
                : deeds.stream()
                        .filter(deed -> deed.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private long some(long most) {
        return 1L + random.nextInt((int) most);
    }

    private int version() {
        return (int) world.number("SELECT version FROM market_order WHERE number = '" + world.number() + "'");
    }

    private void pays(long dong) {
        tell(world.account(), dong, true);
    }

    private String nextMessage() {
        messages++;
        return "money-" + world.number() + "-" + messages;
    }

    private void tell(String account, long dong, boolean isNamed) {
        String message = nextMessage();
        boolean isCod = isCod();
        market.bank.tell(message, account, dong, isNamed ? world.number() + " chuyen tien" : "tien hang");
        long id =
                world.number("SELECT id FROM payment_event WHERE provider = 'SEPAY' AND event_id = '" + message + "'");
        world.amounts.put(id, dong);
        boolean isStray = !isNamed || isCod || !account.equals(world.account());
        world.places.put(id, isStray ? Place.STRAY : Place.AT_ORDER);
    }

    private boolean isCod() {
        return world.number(
                        "SELECT COUNT(*) FROM payment WHERE method = 'COD' AND order_number = '" + world.number() + "'")
                == 1;
    }

    private void repeats() {
        if (messages > 0) {
            market.bank.tell(
                    "money-" + world.number() + "-" + messages, world.account(), 12_345, world.number() + " lan nua");
        }
    }

    private void lapses() {
        world.change("UPDATE market_order SET pay_by = UTC_TIMESTAMP(3) - INTERVAL 1 MINUTE WHERE pay_by IS NOT NULL"
                + " AND number = '" + world.number() + "'");
        market.cancellation.lapse(world.number());
    }

    private void handles() {
        if (world.amounts.isEmpty()) {
            return;
        }
        List<Long> ids = List.copyOf(world.amounts.keySet());
        long id = ids.get(random.nextInt(ids.size()));
        HandlePayment.How how =
                List.of(HandlePayment.How.values()).get(random.nextInt(HandlePayment.How.values().length));
        market.queue.handle(
                new HandlePayment(id, how, random.nextBoolean() ? world.number() : null, "Đã xem"), MarketIT.STAFF);
        switch (how) {
            case ACCEPT -> world.places.put(id, Place.AT_ORDER);
            case SENT_BACK -> world.places.put(id, Place.GONE);
            case NOTED ->
                world.places.computeIfPresent(id, (event, place) -> place == Place.STRAY ? Place.GONE : place);
        }
    }

    /** Packing is another test's. */
    private void delivers() {
        boolean isCod = isCod();
        world.change("UPDATE market_order SET status = 'PACKED', packed_at = UTC_TIMESTAMP(3)"
                + " WHERE status IN ('PAID', 'CONFIRMED') AND number = '" + world.number() + "'");
        if (isBrought()) {
            market.fulfilment.ship(world.number(), version(), "Bưu điện", null, world.member());
        }
        market.fulfilment.delivered(world.number(), version(), world.member());
        if (isCod) {
            world.cash = world.total();
        }
    }

    private boolean isBrought() {
        return world.number("SELECT COUNT(*) FROM market_order WHERE delivery_method = 'DELIVERY' AND number = '"
                        + world.number() + "'")
                == 1;
    }

    private void tellsRefunded() {
        market.fulfilment.refunded(world.number(), version(), "Đã chuyển lại", world.member());
        world.out = world.paid();
    }

    private void asks() {
        Actor actor = random.nextBoolean() ? world.member() : MarketIT.STAFF;
        RefundKind kind = random.nextInt(3) == 0 ? RefundKind.SURPLUS : RefundKind.GOODS;
        long dong = random.nextInt(3) == 0 ? Math.max(1, world.paid() - world.out) : some(world.total());
        market.refunds.ask(
                new AskRefund(
                        world.number(),
                        Money.ofDong(dong),
                        kind,
                        null,
                        "Hàng dập",
                        UUID.nameUUIDFromBytes(new byte[] {(byte) random.nextInt()})
                                .toString()),
                actor);
    }

    private Optional<RefundView> some(RefundState... states) {
        List<RefundView> found = market.refunds.overview(world.number(), MarketIT.STAFF).refunds().stream()
                .filter(refund -> List.of(states).contains(refund.state()))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }

    private void decides() {
        List<Actor> people = List.of(world.member(), MarketIT.STAFF, OTHER_STAFF);
        some(RefundState.ASKED)
                .ifPresent(refund -> market.refunds.decide(
                        refund.id(), random.nextInt(4) > 0, "Đã xem", people.get(random.nextInt(people.size()))));
    }

    private void sends() {
        some(RefundState.APPROVED, RefundState.SENT, RefundState.ASKED).ifPresent(refund -> {
            market.sending.sent(refund.id(), "FT123", world.member());
            if (refund.state() == RefundState.APPROVED) {
                world.out += refund.amount().dong();
            }
        });
    }

    private void leaves() {
        List<RefundView> before =
                market.refunds.overview(world.number(), MarketIT.STAFF).refunds();
        some(RefundState.APPROVED, RefundState.SENT)
                .ifPresent(refund -> market.bank.tell(
                        nextMessage(), world.account(), -refund.amount().dong(), "HT " + world.number()));
        List<RefundView> after =
                market.refunds.overview(world.number(), MarketIT.STAFF).refunds();
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).sentAt() == null && after.get(i).sentAt() != null) {
                world.out += after.get(i).amount().dong();
            }
        }
    }

    private void givesUp() {
        some(RefundState.ASKED, RefundState.APPROVED)
                .ifPresent(refund -> market.sending.giveUp(refund.id(), "Khách thôi", world.member()));
    }

    private void handsOver() {
        long dong = random.nextBoolean() ? world.total() : some(world.total() + 10_000);
        List<List<String>> table = List.of(
                List.of("Mã đơn hàng", "Tiền thu hộ", "Phí", "Ngày trả"),
                List.of(world.number(), Long.toString(dong), Long.toString(dong / 50), "21/11/2026"),
                List.of(world.number(), Long.toString(dong), Long.toString(dong / 50), "21/11/2026"),
                List.of("CP000000ZZZZZ", "50000", "0", "21/11/2026"));
        long list = market.cod.take(world.sellerId(), "Bưu điện", table, world.member());
        market.cod.book(list, world.member());
        if (isBrought() && world.cash > 0) {
            world.handedOver += Math.min(dong, world.cash - world.handedOver) * (isNew(dong) ? 1 : 0);
        }
    }

    private final java.util.Set<Long> handed = new java.util.HashSet<>();

    /** A line that comes again, word for word, is the same line. */
    private boolean isNew(long dong) {
        return handed.add(dong);
    }
}
