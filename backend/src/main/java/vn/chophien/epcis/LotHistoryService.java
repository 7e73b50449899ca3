package vn.chophien.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.ServerSecrets;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotService;
import vn.chophien.trace.epcis.EpcisEvent;
import vn.chophien.trace.json.Json;
import vn.chophien.trace.key.LotToken;

/** The history of a lot as one EPCISDocument that anybody may take away and check elsewhere. */
@ApplicationScoped
@Transactional
public class LotHistoryService {

    @Inject
    LotService lots;

    @Inject
    HistoryRepository histories;

    @Inject
    OrderLotsRepository orders;

    @Inject
    ServerSecrets secrets;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /**
     * A file with every event of a lot and of its sales, of all lots that it was made of, and of the seasons in which
     * those grew.
     *
     * @param name of the file: the lot's number
     * @param text an EPCISDocument, EPCIS 2.0
     */
    public record HistoryFile(String name, String text) {}

    /** The history of the lot with this token; empty when there is none. */
    public Optional<HistoryFile> file(LotToken token) {
        return lots.page(token).map(this::file);
    }

    private static Instant time(EpcisEvent event) {
        return OffsetDateTime.parse(event.json().text("eventTime").orElseThrow())
                .toInstant();
    }

    private HistoryFile file(LotPageView page) {
        MarketNames names = new MarketNames(baseUrl);
        Map<Long, LotNode> nodes = page.back().lots();
        Set<Long> seasons = nodes.values().stream()
                .map(LotNode::seasonId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<EpcisEvent> events = new ArrayList<>();
        DiaryEvents diaries = new DiaryEvents(names);
        Map<Long, DiaryLine> lines = histories.diary(seasons).stream()
                .collect(Collectors.toMap(DiaryLine::id, line -> line, (a, b) -> a, LinkedHashMap::new));
        lines.values().forEach(line -> {
            EpcisEvent event = diaries.event(line);
            DiaryLine wrong = line.entry().correctsId() == null
                    ? null
                    : lines.get(line.entry().correctsId());
            if (wrong != null) {
                events.add(diaries.event(wrong).declaredWrong(line.entry().receivedAt(), List.of(event.id())));
            }
            events.add(event);
        });
        LotEvents told = new LotEvents(names);
        histories.steps(nodes.keySet()).forEach(step -> events.add(told.event(step)));
        histories.tests(nodes.keySet()).forEach(test -> events.add(told.event(test)));
        OrderEvents sales = new OrderEvents(names, secrets.named(OrderEvents.SECRET));
        for (OrderLots order : orders.of(page.lot().id())) {
            if (order.tellsPacking()) {
                events.add(sales.packed(order));
            }
            events.add(sales.turned(order));
        }
        events.sort(Comparator.comparing(LotHistoryService::time)); // stable: a correction stays where it was told
        Instant now = clock.instant();
        List<String> texts =
                events.stream().map(event -> Json.write(event.json())).toList();
        return new HistoryFile(
                page.head().address().number().value(), names.frame().document(now, texts));
    }
}
