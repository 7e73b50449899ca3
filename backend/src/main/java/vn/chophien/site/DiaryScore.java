package vn.chophien.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How well a season's diary is kept, out of 100. The formula is public and counts nothing but the diary itself, so that
 * anybody gets the same score from the same lines. It says nothing of how good the goods are.
 *
 * @param parts in the order of {@link Part}
 * @param lines that hold today: without those that were corrected or taken back
 */
public record DiaryScore(List<PartScore> parts, int lines) {

    /** Fewer lines than this are no diary yet. */
    public static final int LEAST_LINES = 3;

    /** Of lines whose work can be seen; more photos prove no more. */
    public static final int PHOTO_SHARE_PERCENT = 50;

    /** A correction in ten lines is honest; from two in five on the part is lost. */
    public static final int CORRECTED_FREE_PERCENT = 10;

    public static final int CORRECTED_LOST_PERCENT = 40;

    private static final int HUNDRED = 100;

    /** What is scored, and for how many of the 100 points. */
    public enum Part {
        COMPLETE("Ghi đủ", 40),
        TIMELY("Ghi kịp", 30),
        PHOTOS("Có ảnh", 15),
        STEADY("Ít sửa", 15);

        private final String vietnamese;
        private final int most;

        Part(String vietnamese, int most) {
            this.vietnamese = vietnamese;
            this.most = most;
        }

        public String vietnamese() {
            return vietnamese;
        }

        public int most() {
            return most;
        }
    }

    /** @param share of the part that was earned, in percent */
    public record PartScore(Part part, int share) {

        public int points() {
            return (part.most() * share + HUNDRED / 2) / HUNDRED;
        }
    }

    /** How much a line is worth, in percent, that came so many days after the work. */
    public static int timely(long daysLate) {
        if (daysLate <= 1) {
            return HUNDRED;
        } else if (daysLate <= 3) {
            return 80;
        } else if (daysLate <= 7) {
            return 50;
        }
        return daysLate <= 30 ? 20 : 0;
    }

    /**
     * Of a season; none while it has too few lines to say.
     *
     * @param photos by the number of the line, how many photos it has
     */
    public static Optional<DiaryScore> of(SeasonView season, Map<Long, Integer> photos) {
        List<DiaryEntryView> lines = season.valid();
        if (lines.size() < LEAST_LINES) {
            return Optional.empty();
        }
        return Optional.of(new DiaryScore(
                List.of(
                        new PartScore(Part.COMPLETE, mean(lines.stream().map(DiaryScore::complete))),
                        new PartScore(Part.TIMELY, mean(lines.stream().map(line -> timely(daysLate(line, season))))),
                        new PartScore(Part.PHOTOS, photographed(lines, photos)),
                        new PartScore(Part.STEADY, steady(season, lines.size()))),
                lines.size()));
    }

    public int points() {
        return parts.stream().mapToInt(PartScore::points).sum();
    }

    /** What would raise the score most, the most first; empty where nothing is missing. */
    public List<Part> toRaise() {
        return parts.stream()
                .filter(part -> part.points() < part.part().most())
                .sorted(Comparator.comparing((PartScore part) -> part.part().most() - part.points())
                        .reversed())
                .map(PartScore::part)
                .toList();
    }

    /** What a line of its kind should say, and how much of it does, in percent. */
    static int complete(DiaryEntryView line) {
        List<Boolean> said = new ArrayList<>();
        said.add(isSaid(line.performer()));
        switch (line.kind()) {
            case SEED, STOCKING, FEED -> {
                said.add(isSaid(line.material()));
                said.add(isSaid(line.amount()));
                said.add(says(line, DiaryField.SUPPLIER));
            }
            case FERTILISER -> {
                said.add(isSaid(line.material()));
                said.add(isSaid(line.amount()));
                said.add(says(line, DiaryField.FERTILISER_KIND) || says(line, DiaryField.NPK));
            }
            case PESTICIDE, VETERINARY, VACCINE -> {
                said.add(isSaid(line.material()));
                said.add(isSaid(line.activeIngredient()));
                said.add(isSaid(line.target()) || says(line, DiaryField.WORK_REASON));
                said.add(isSaid(line.amount()) || says(line, DiaryField.DOSE));
                said.add(line.phiDays() != null);
            }
            case WATER -> said.add(says(line, DiaryField.WATER_SOURCE) || isSaid(line.note()));
            case HARVEST, SLAUGHTER -> said.add(line.harvestGrams() != null);
            case PACKING -> {
                said.add(isSaid(line.amount()));
                said.add(says(line, DiaryField.PACKING_PLACE));
            }
            case TEST -> {
                said.add(says(line, DiaryField.LABORATORY));
                said.add(says(line, DiaryField.REPORT_NO));
                said.add(says(line, DiaryField.RESULT));
            }
            case SALE -> {
                said.add(isSaid(line.amount()));
                said.add(says(line, DiaryField.CUSTOMER_KIND));
            }
            case SOIL, CARE, OTHER ->
                said.add(isSaid(line.note()) || isSaid(line.material()) || says(line, DiaryField.METHOD));
        }
        return (int) (said.stream().filter(one -> one).count() * HUNDRED / said.size());
    }

    /** A line that sets an older one right is as late as that one was: setting right costs nothing here. */
    private static long daysLate(DiaryEntryView line, SeasonView season) {
        DiaryEntryView first = line;
        Long corrects = line.correctsId();
        while (corrects != null) {
            Long id = corrects;
            DiaryEntryView before = season.diary().stream()
                    .filter(one -> id.equals(one.id()))
                    .findFirst()
                    .orElse(null);
            corrects = before == null ? null : before.correctsId();
            first = before == null ? first : before;
        }
        return first.daysLate();
    }

    private static int photographed(List<DiaryEntryView> lines, Map<Long, Integer> photos) {
        long with = lines.stream()
                .filter(line -> photos.getOrDefault(line.id(), 0) > 0)
                .count();
        long share = with * HUNDRED / lines.size();
        return (int) Math.min(HUNDRED, share * HUNDRED / PHOTO_SHARE_PERCENT);
    }

    private static int steady(SeasonView season, int valid) {
        Set<Long> corrected = season.corrected();
        long share = (long) corrected.size() * HUNDRED / (valid + corrected.size());
        if (share <= CORRECTED_FREE_PERCENT) {
            return HUNDRED;
        }
        long lost = (share - CORRECTED_FREE_PERCENT) * HUNDRED / (CORRECTED_LOST_PERCENT - CORRECTED_FREE_PERCENT);
        return (int) Math.max(0, HUNDRED - lost);
    }

    private static int mean(Stream<Integer> shares) {
        return (int) Math.round(shares.mapToInt(share -> share).average().orElse(0));
    }

    private static boolean says(DiaryEntryView line, DiaryField field) {
        return isSaid(line.details().fields().get(field));
    }

    private static boolean isSaid(@Nullable String text) {
        return !Objects.requireNonNullElse(text, "").isBlank();
    }
}
