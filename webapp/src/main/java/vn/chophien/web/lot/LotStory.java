package vn.chophien.web.lot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.DiaryEvidence;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotRecord;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.SeasonView;

/**
 * What happened, from the field to the pack, stage by stage in the order of time. A phone on a slow network must be able
 * to load it, so only so many lines are told; the lot itself comes first in the count, then the lots nearest to it.
 */
final class LotStory {

    /** About 4 kB of the page, compressed. */
    private static final int LINES_TOLD = 80;

    private static final int LOTS_TOLD = 24;

    private LotStory() {}

    static List<StoryStage> of(LotPageView page) {
        Map<Long, List<LotRecord>> steps = page.records().stream().collect(Collectors.groupingBy(LotRecord::lotId));
        List<StoryStage> stages = new ArrayList<>();
        int left = LINES_TOLD;
        for (LotNode lot : nearestFirst(page)) {
            List<StoryLine> lines = lines(page, lot, steps.getOrDefault(lot.id(), List.of()));
            boolean own = lot.id() == page.lot().id();
            boolean told = own || lines.size() <= left;
            left -= told ? lines.size() : 0;
            stages.add(new StoryStage(lot, own, told ? lines : List.of(), told ? 0 : lines.size()));
        }
        stages.sort(Comparator.comparing(StoryStage::own)
                .thenComparing(stage -> stage.lot().madeOn())
                .thenComparing(stage -> stage.lot().id()));
        return stages;
    }

    private static List<LotNode> nearestFirst(LotPageView page) {
        return Stream.concat(Stream.of(page.lot()), page.back().ancestors().keySet().stream())
                .limit(LOTS_TOLD)
                .toList();
    }

    private static List<StoryLine> lines(LotPageView page, LotNode lot, List<LotRecord> steps) {
        Stream<StoryLine> diary = page.season(lot).stream().flatMap(season -> diary(page, season, lot.harvestedOn()));
        return Stream.concat(diary, steps.stream().map(LotStory::line))
                .sorted(Comparator.comparing(StoryLine::order).thenComparing(line -> line.correction() != null))
                .toList();
    }

    /** What was done on the field after this lot's harvest belongs to later lots. */
    private static Stream<StoryLine> diary(LotPageView page, SeasonView season, @Nullable LocalDate harvestedOn) {
        Set<Long> corrected = season.corrected();
        Map<Long, DiaryEntryView> byId =
                season.diary().stream().collect(Collectors.toMap(DiaryEntryView::id, Function.identity()));
        return season.diary().stream()
                .filter(entry -> harvestedOn == null || !entry.day().isAfter(harvestedOn))
                .map(entry -> line(
                        entry,
                        first(entry, byId).occurredAt(),
                        corrected.contains(entry.id()),
                        page.evidence().getOrDefault(entry.id(), DiaryEvidence.NONE)));
    }

    private static DiaryEntryView first(DiaryEntryView entry, Map<Long, DiaryEntryView> byId) {
        DiaryEntryView first = entry;
        while (first.correctsId() != null && byId.containsKey(first.correctsId())) {
            first = byId.getOrDefault(first.correctsId(), first);
        }
        return first;
    }

    private static StoryLine line(DiaryEntryView entry, Instant order, boolean corrected, DiaryEvidence evidence) {
        String correction = entry.correctsId() == null ? null : entry.correctionReason();
        return new StoryLine(
                order,
                entry.day(),
                entry.kind().vietnamese(),
                DiaryWords.particulars(entry),
                entry.isWriterErased() || !entry.performer().equals(entry.enteredBy()) ? entry.performer() : null,
                entry.isWriterErased() ? null : entry.enteredBy(),
                null,
                entry.correctsId() == null ? entry.daysLate() : 0,
                corrected,
                entry.correctsId() != null && correction == null ? "" : correction,
                evidence.seal(),
                evidence.photos());
    }

    private static StoryLine line(LotRecord step) {
        Long grams = step.massGrams();
        List<Particular> how = Stream.of(
                        new Particular("", Objects.requireNonNullElse(step.note(), ""), true),
                        new Particular("", grams == null ? "" : Mass.text(grams), false),
                        new Particular("", step.place(), true))
                .filter(part -> !part.text().isBlank())
                .toList();
        return new StoryLine(
                step.occurredAt(),
                step.day(),
                step.operation().vietnamese(),
                how,
                null,
                step.declaredBy(),
                step.verifiedBy(),
                step.daysLate(),
                false,
                null,
                step.seal(),
                List.of());
    }
}
