package vn.chophien.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.ServerSecrets;
import vn.chophien.shared.Retried;
import vn.chophien.trace.epcis.EpcisEvent;
import vn.chophien.trace.epcis.EventFacts;

/**
 * Tells our own diaries, lots and sales as events that partners can ask for. What is not yet told is found by what is missing,
 * so a repetition adds nothing, and whoever writes a diary, a step or an order need not know of events.
 */
@ApplicationScoped
@Retried
@Transactional
public class OwnEventsService {

    /** So many rows in a transaction: few enough that nobody waits for it. */
    private static final int BATCH = 200;

    private static final System.Logger LOG = System.getLogger(OwnEventsService.class.getName());

    /** Rows that were reported since the start. */
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    @Inject
    HistoryRepository histories;

    @Inject
    OrderLotsRepository orders;

    @Inject
    EventRepository events;

    @Inject
    ServerSecrets secrets;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** How far a pass has come. Ids are given before they are committed, so the next pass begins a good way before. */
    record Progress(long diary, long errors, long steps, long tests, long orders) {
        static final Progress NONE = new Progress(0, 0, 0, 0, 0);
        private static final long BACK = 5_000;

        Progress steppedBack() {
            return new Progress(back(diary), back(errors), back(steps), back(tests), back(orders));
        }

        private static long back(long id) {
            return Math.max(0, id - BACK);
        }
    }

    /** Tells one batch of each table and says how far it came; the same progress when nothing was left. */
    Progress tell(Progress from) {
        MarketNames names = new MarketNames(baseUrl);
        return new Progress(
                tellDiary(names, from.diary()),
                tellErrors(names, from.errors()),
                tellSteps(names, from.steps()),
                tellTests(names, from.tests()),
                tellOrders(names, from.orders()));
    }

    private long tellDiary(MarketNames names, long after) {
        DiaryEvents diaries = new DiaryEvents(names);
        long last = after;
        for (DiaryLine line : histories.untoldDiary(after, BATCH)) {
            tell(names, () -> diaries.event(line), "DIARY", line.id(), line.sellerId());
            last = line.id();
        }
        return last;
    }

    private long tellErrors(MarketNames names, long after) {
        DiaryEvents diaries = new DiaryEvents(names);
        List<DiaryLine> corrections = histories.untoldErrors(after, BATCH);
        List<Long> ids = corrections.stream()
                .flatMap(line -> Stream.ofNullable(line.entry().correctsId()))
                .toList();
        Map<Long, DiaryLine> wrong =
                histories.lines(ids).stream().collect(Collectors.toMap(DiaryLine::id, line -> line));
        long last = after;
        for (DiaryLine correction : corrections) {
            DiaryLine corrected = correction.entry().correctsId() == null
                    ? null
                    : wrong.get(correction.entry().correctsId());
            last = correction.id();
            if (corrected != null) {
                String right = diaries.event(correction).id();
                tell(
                        names,
                        () -> diaries.event(corrected)
                                .declaredWrong(correction.entry().receivedAt(), List.of(right)),
                        "DIARY_ERROR",
                        correction.id(),
                        correction.sellerId());
            }
        }
        return last;
    }

    private long tellSteps(MarketNames names, long after) {
        LotEvents lots = new LotEvents(names);
        long last = after;
        for (LotStep step : histories.untoldSteps(after, BATCH)) {
            tell(names, () -> lots.event(step), "STEP", step.id(), step.lot().sellerId());
            last = step.id();
        }
        return last;
    }

    private long tellTests(MarketNames names, long after) {
        LotEvents lots = new LotEvents(names);
        long last = after;
        for (LotTest test : histories.untoldTests(after, BATCH)) {
            tell(names, () -> lots.event(test), "TEST", test.id(), test.sellerId());
            last = test.id();
        }
        return last;
    }

    private long tellOrders(MarketNames names, long after) {
        List<OrderLots> untold = orders.untold(after, BATCH);
        if (untold.isEmpty()) {
            return after;
        }
        OrderEvents sales = new OrderEvents(names, secrets.named(OrderEvents.SECRET));
        for (OrderLots order : untold) {
            if (order.tellsPacking()) {
                tell(names, () -> sales.packed(order), "PACKING", order.eventId(), order.sellerId());
            }
            tell(names, () -> sales.turned(order), "ORDER", order.eventId(), order.sellerId());
        }
        return untold.get(untold.size() - 1).eventId();
    }

    /** Adds one event. A row of which none can be made is reported and must not keep the others back. */
    private void tell(MarketNames names, Supplier<EpcisEvent> made, String source, long sourceId, long sellerId) {
        EpcisEvent event;
        try {
            event = made.get();
        } catch (IllegalStateException | IllegalArgumentException faulty) {
            if (reported.add(source + sourceId)) {
                LOG.log(Level.ERROR, "No event can be made of " + source + " " + sourceId, faulty);
            }
            return;
        }
        if (events.find(event.id(), event.hash(), event.declaresError()).isEmpty()) { // corrected twice, declared once
            EventFacts facts = EventFacts.of(event.json(), names.namespaces());
            events.add(new NewEvent(event, facts, source, sourceId, null, sellerId, clock.instant()));
        }
    }
}
