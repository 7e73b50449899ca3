package vn.chophien.api.lot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.api.QuantityJson;
import vn.chophien.lot.LotLink;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotTrace;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteView;

public record HistoryJson(
        String lot,
        List<Node> lots,
        List<Edge> edges,
        List<StepJson> steps,
        List<TestJson> tests,
        List<CodeJson> codes,
        List<IntervalJson> intervals,
        List<DiaryJson> diaries) {

    public record Node(
            String token,
            @Nullable String gtin,
            String lotNumber,
            String name,
            String maker,
            String relation,
            int distance,
            String status,
            @Nullable String statusReason,
            @Nullable LocalDate harvestedOn,
            LocalDate madeOn,
            @Nullable LocalDate expiresOn,
            @Nullable QuantityJson mass) {

        static Node of(LotNode lot, String relation, int distance) {
            return new Node(
                    lot.address().token().value(),
                    lot.address().gtin() == null ? null : lot.address().gtin().value(),
                    lot.address().number().value(),
                    lot.name(),
                    lot.maker(),
                    relation,
                    distance,
                    lot.status().name(),
                    lot.statusReason(),
                    lot.harvestedOn(),
                    lot.madeOn(),
                    lot.expiresOn(),
                    QuantityJson.ofGrams(lot.massGrams()));
        }
    }

    public record Edge(String from, String to, @Nullable QuantityJson mass, String operation) {

        static Edge of(LotLink link, LotTrace trace) {
            return new Edge(
                    trace.lot(link.parentId()).address().token().value(),
                    trace.lot(link.childId()).address().token().value(),
                    QuantityJson.ofGrams(link.massGrams()),
                    link.operation().name());
        }
    }

    static HistoryJson of(LotPageView page) {
        return new HistoryJson(
                page.head().address().token().value(),
                nodes(page),
                Stream.of(page.back(), page.forward())
                        .flatMap(trace -> trace.links().stream().map(link -> Edge.of(link, trace)))
                        .distinct()
                        .toList(),
                page.records().stream().map(step -> StepJson.of(step, page)).toList(),
                page.tests().stream().map(test -> TestJson.of(test, page)).toList(),
                CodeJson.all(page),
                page.sprays().stream().map(IntervalJson::of).toList(),
                page.seasons().stream()
                        .sorted(Comparator.comparing(SeasonView::startedOn).thenComparing(SeasonView::id))
                        .map(season -> DiaryJson.of(season, siteOf(season, page)))
                        .toList());
    }

    private static List<Node> nodes(LotPageView page) {
        Stream<Node> self = Stream.of(Node.of(page.lot(), "SELF", 0));
        Stream<Node> before = page.back().ancestors().entrySet().stream()
                .map(lot -> Node.of(lot.getKey(), "INGREDIENT", lot.getValue()));
        Stream<Node> after = page.forward().descendants().entrySet().stream()
                .map(lot -> Node.of(lot.getKey(), "PRODUCT", lot.getValue()));
        return Stream.of(self, before, after).flatMap(lots -> lots).toList();
    }

    private static @Nullable String siteOf(SeasonView season, LotPageView page) {
        return page.sites().stream()
                .filter(site -> site.id() == season.siteId())
                .map(SiteView::name)
                .findFirst()
                .orElse(null);
    }
}
