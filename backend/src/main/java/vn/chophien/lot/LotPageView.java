package vn.chophien.lot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.site.CodeStatus;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.DiaryScore;
import vn.chophien.site.PreHarvestInterval;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteCodeView;
import vn.chophien.site.SiteView;
import vn.chophien.site.SprayVerdict;

/**
 * All that the public page of a lot shows, for one day.
 *
 * @param back the lot and what it was made of
 * @param forward the lot and what was made of it
 * @param records steps of the lot and of everything it was made of, in order of time
 * @param tests laboratory reports of the same lots
 * @param evidence by the number of the diary's line
 * @param samples what the department took of the same lots and waits for
 * @param scans how often this page was opened
 */
public record LotPageView(
        LocalDate today,
        LotHead head,
        LotTrace back,
        LotTrace forward,
        List<LotRecord> records,
        List<LotTestView> tests,
        List<PendingSample> samples,
        Map<Long, DiaryEvidence> evidence,
        List<SiteView> sites,
        List<SeasonView> seasons,
        PreHarvestInterval interval,
        long scans) {

    public LotNode lot() {
        return back.lot(head.id());
    }

    /** What must be said first; {@link #concerns} has the rest. */
    public LotState state() {
        List<LotState> concerns = concerns();
        return concerns.isEmpty() ? LotState.NORMAL : concerns.get(0);
    }

    /** Everything that a reader should be warned of, the gravest first; empty when nothing is. */
    public List<LotState> concerns() {
        return LotState.concerns(this);
    }

    /** When anything on the page was last written down. */
    public Instant updatedAt() {
        return Stream.of(
                        Stream.of(head.createdAt()),
                        Stream.ofNullable(head.statusAt()),
                        records.stream().map(LotRecord::recordedAt),
                        seasons.stream()
                                .flatMap(season -> season.diary().stream())
                                .map(DiaryEntryView::receivedAt))
                .flatMap(Function.identity())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public boolean isExpired() {
        LocalDate last = lot().expiresOn();
        return last != null && today.isAfter(last);
    }

    public Optional<SiteView> site(LotNode node) {
        return sites.stream()
                .filter(site -> Long.valueOf(site.id()).equals(node.siteId()))
                .findFirst();
    }

    public Optional<SeasonView> season(LotNode node) {
        return seasons.stream()
                .filter(season -> Long.valueOf(season.id()).equals(node.seasonId()))
                .findFirst();
    }

    /** The planting-area code that a lot claims. */
    public Optional<SiteCodeView> code(LotNode node) {
        Long codeId = node.siteCodeId();
        return codeId == null
                ? Optional.empty()
                : sites.stream().flatMap(site -> site.code(codeId).stream()).findFirst();
    }

    /** Harvests on the way to this lot, each once, though several lots may have been packed of one. */
    public List<LotNode> harvests() {
        Map<Harvest, LotNode> first = new LinkedHashMap<>();
        back.lots().values().stream()
                .filter(node -> node.seasonId() != null)
                .sorted(Comparator.comparing(LotNode::madeOn).thenComparing(LotNode::id))
                .forEach(node -> first.putIfAbsent(Harvest.of(node), node));
        return List.copyOf(first.values());
    }

    /** How well the diary of a harvest is kept, by the public formula; none while it has too few lines. */
    public Optional<DiaryScore> score(LotNode node) {
        return season(node)
                .flatMap(season -> DiaryScore.of(
                        season,
                        evidence.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        line -> line.getValue().photos().size()))));
    }

    /** Every spray on the way to this lot, judged against the harvest that it could have reached. */
    public List<SprayVerdict> sprays() {
        return harvests().stream()
                .flatMap(node ->
                        season(node).stream().flatMap(season -> interval.judge(season, node.harvestedOn()).stream()))
                .distinct()
                .toList();
    }

    /** Lots that this one was made of and that are not as they should be. */
    public List<LotNode> troubledIngredients() {
        Set<LotStatus> troubled = Set.of(LotStatus.RECALLED, LotStatus.ON_HOLD);
        return back.ancestors().keySet().stream()
                .filter(node -> troubled.contains(node.status()))
                .toList();
    }

    private record Harvest(
            @Nullable Long season,
            @Nullable LocalDate on,
            @Nullable Long code,
            @Nullable CodeStatus codeStatus) {
        static Harvest of(LotNode node) {
            return new Harvest(node.seasonId(), node.harvestedOn(), node.siteCodeId(), node.codeStatus());
        }
    }
}
