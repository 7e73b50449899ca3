package vn.chophien.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Times;
import vn.chophien.site.CropYield;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.DiaryKind;
import vn.chophien.site.GrowingDays;
import vn.chophien.site.SeasonGround;
import vn.chophien.site.SeasonView;

/**
 * What a season will still give, and when.
 *
 * @param toCome of the raw crop; null while it cannot be said
 * @param harvestedGrams brought in so far
 * @param days null while they cannot be said, and once nothing is to come
 * @param inputs what went into it, one sentence each
 * @param steps how it was worked out, in the order of the working
 * @param missing what has to be written down for it, or for its days, to be said
 */
public record HarvestForecast(
        long seasonId,
        @Nullable GramRange toCome,
        long harvestedGrams,
        @Nullable DayRange days,
        List<String> inputs,
        List<String> steps,
        List<String> missing) {

    /** @param waitsUntil the first day on which a spray lets harvest; null when none is in the way */
    static HarvestForecast of(
            SeasonView season,
            SeasonGround ground,
            ForecastRule rule,
            @Nullable LocalDate waitsUntil,
            LocalDate today) {
        return new Working(season, ground, rule, waitsUntil, today).forecast();
    }

    public boolean isKnown() {
        return toCome != null;
    }

    /** Whether there is something that could be promised. */
    public boolean isPromising() {
        return toCome != null && toCome.high() > 0;
    }

    public Optional<GramRange> range() {
        return Optional.ofNullable(toCome);
    }

    private static final class Working {
        private final SeasonView season;
        private final SeasonGround ground;
        private final ForecastRule rule;
        private final @Nullable LocalDate waitsUntil;
        private final LocalDate today;
        private final List<String> inputs = new ArrayList<>();
        private final List<String> steps = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        Working(
                SeasonView season,
                SeasonGround ground,
                ForecastRule rule,
                @Nullable LocalDate waitsUntil,
                LocalDate today) {
            this.season = season;
            this.ground = ground;
            this.rule = rule;
            this.waitsUntil = waitsUntil;
            this.today = today;
        }

        HarvestForecast forecast() {
            long harvested = lines().stream().mapToLong(Working::harvest).sum();
            GramRange toCome = toCome();
            DayRange days = toCome != null && toCome.high() > 0 ? days() : null;
            return new HarvestForecast(season.id(), toCome, harvested, days, inputs, steps, missing);
        }

        private @Nullable GramRange toCome() {
            GramRange whole = wholeSeason();
            if (season.endedOn() != null) {
                steps.add("Vụ đã kết thúc ngày " + Times.day(season.endedOn()) + ", không còn gì để thu.");
                return GramRange.NOTHING;
            }
            return whole == null ? null : alongTheDiary(whole);
        }

        /** What the land's own seasons gave says more than a figure for the province, but no more than that allows. */
        private @Nullable GramRange wholeSeason() {
            tellGround();
            Long usual = ground.usualGrams();
            if (!ground.earlierGrams().isEmpty()) {
                return fromEarlier(usual);
            }
            if (usual == null) {
                missing.add(
                        isAreaMissing()
                                ? "Còn thiếu diện tích của nơi này."
                                : "Còn thiếu năng suất thường gặp của cây này, do cán bộ ghi.");
                return null;
            }
            long share = usual / ground.sharing();
            GramRange whole = new GramRange(share, share);
            GramRange range = new GramRange(
                    whole.times(rule.low()).low(), whole.times(rule.high()).high());
            if (ground.sharing() > 1) {
                steps.add("Nơi này đang có " + ground.sharing()
                        + " vụ cùng lúc, chợ chia đều diện tích: mức thường gặp còn " + GramRange.kilograms(share)
                        + " kg.");
            }
            steps.add("Nơi này chưa có vụ trước, nên lấy từ " + rule.low() + "% đến " + rule.high()
                    + "% của mức thường gặp " + GramRange.kilograms(share) + " kg: " + range.text() + ".");
            return range;
        }

        private GramRange fromEarlier(@Nullable Long usual) {
            long least = ground.earlierGrams().stream()
                    .min(Comparator.naturalOrder())
                    .orElse(0L);
            long most = ground.earlierGrams().stream()
                    .max(Comparator.naturalOrder())
                    .orElse(0L);
            GramRange range = new GramRange(
                    new GramRange(least, least).times(100 - rule.spread()).low(),
                    new GramRange(most, most).times(100 + rule.spread()).high());
            steps.add("Lấy vụ trước ít nhất bớt " + rule.spread() + "% và vụ nhiều nhất thêm " + rule.spread() + "%: "
                    + range.text() + ".");
            if (usual == null) {
                return range;
            }
            long ceiling = new GramRange(usual, usual).times(rule.high()).high();
            if (range.high() > ceiling) {
                range = range.atMost(ceiling);
                steps.add("Không lấy quá " + rule.high() + "% mức thường gặp: " + range.text() + ".");
            }
            return range;
        }

        private void tellGround() {
            Long area = ground.areaM2();
            CropYield usual = ground.usual();
            if (area != null && area > 0) {
                inputs.add("Diện tích " + ground.hectares().orElse("") + " ha.");
            }
            if (usual != null) {
                inputs.add("Mức thường gặp của " + usual.crop() + ": "
                        + GramRange.kilograms(usual.kilogramsPerHectare() * 1_000) + " kg một ha (" + usual.source()
                        + ").");
            }
            if (!ground.earlierGrams().isEmpty()) {
                inputs.add("Các vụ trước ở nơi này đã thu: "
                        + String.join(
                                ", ",
                                ground.earlierGrams().stream()
                                        .map(GramRange::kilograms)
                                        .toList())
                        + " kg.");
            }
        }

        private boolean isAreaMissing() {
            Long area = ground.areaM2();
            return area == null || area <= 0;
        }

        /** Line by line: what is lost is a share of what stands then, what is brought in no longer stands. */
        private GramRange alongTheDiary(GramRange whole) {
            GramRange standing = whole;
            for (DiaryEntryView line : lines()) {
                long harvest = harvest(line);
                if (harvest > 0) {
                    standing = standing.less(harvest);
                    steps.add(Times.day(line.day()) + " đã thu " + GramRange.kilograms(harvest) + " kg, còn "
                            + standing.text() + ".");
                } else if (line.lossPercent() > 0) {
                    standing = standing.times(100 - line.lossPercent());
                    steps.add(Times.day(line.day()) + " mất hoặc tỉa bỏ " + line.lossPercent() + "%, còn "
                            + standing.text() + ".");
                }
            }
            return standing;
        }

        private @Nullable DayRange days() {
            GrowingDays growing = ground.usual() == null ? null : ground.usual().days();
            LocalDate planted = planted();
            if (growing == null) {
                missing.add(
                        "Còn thiếu số ngày từ lúc trồng đến khi thu của cây này, do cán bộ ghi. Ngày có hàng bạn tự chọn.");
                return null;
            }
            LocalDate to = planted.plusDays(growing.to());
            LocalDate from = latest(planted.plusDays(growing.from()), today, waitsUntil);
            inputs.add("Trồng ngày " + Times.day(planted) + ", thường thu sau " + growing.from() + " đến "
                    + growing.to() + " ngày.");
            if (waitsUntil != null && waitsUntil.equals(from)) {
                inputs.add("Thuốc đã phun: được thu từ " + Times.day(waitsUntil) + ".");
            }
            if (to.isBefore(from)) {
                missing.add("Đã qua thời gian thường thu (đến " + Times.day(to) + "). Ngày có hàng bạn tự chọn.");
                return null;
            }
            return new DayRange(from, to);
        }

        /** As the diary says; without a line about seed, the day the season began. */
        private LocalDate planted() {
            return lines().stream()
                    .filter(line -> line.kind() == DiaryKind.SEED || line.kind() == DiaryKind.STOCKING)
                    .map(DiaryEntryView::day)
                    .findFirst()
                    .orElse(season.startedOn());
        }

        private List<DiaryEntryView> lines() {
            return season.valid().stream()
                    .sorted(Comparator.comparing(DiaryEntryView::occurredAt).thenComparing(DiaryEntryView::id))
                    .toList();
        }

        private static long harvest(DiaryEntryView line) {
            Long grams = line.harvestGrams();
            return line.kind() == DiaryKind.HARVEST && grams != null ? grams : 0;
        }

        private static LocalDate latest(LocalDate one, LocalDate other, @Nullable LocalDate third) {
            LocalDate later = one.isAfter(other) ? one : other;
            return third == null || later.isAfter(third) ? later : third;
        }
    }
}
