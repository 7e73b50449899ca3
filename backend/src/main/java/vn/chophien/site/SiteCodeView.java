package vn.chophien.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.CropWords;

/**
 * A planting-area or packing-house code as the authority printed it. The register is theirs: {@code checkedOn} says
 * when somebody last compared ours with it.
 *
 * @param history in the order of its days; the last one is the present
 */
public record SiteCodeView(
        long id,
        CodeKind kind,
        String code,
        String crop,
        String issuer,
        LocalDate issuedOn,
        @Nullable String decisionNo,
        @Nullable LocalDate checkedOn,
        @Nullable String checkedBy,
        @Nullable String source,
        List<CodeStatusChange> history) {

    /** The status on a day; empty before the first one. A change counts from its own day on. */
    public Optional<CodeStatusChange> statusOn(LocalDate day) {
        return history.stream().filter(change -> !change.since().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The last status that was recorded; null before the first one. */
    public @Nullable CodeStatus now() {
        return history.isEmpty() ? null : history.get(history.size() - 1).status();
    }

    /** Whether it was given for a crop, as far as words tell: {@code Cam} is for {@code Cam sành}. */
    public boolean isFor(String grown) {
        return CropWords.sameCrop(crop, grown);
    }

    /** Whether it does not look like the codes of its kind; a reason to compare it with the paper. */
    public boolean looksOdd() {
        return kind.looksOdd(code.toUpperCase(Locale.ROOT).replaceAll("\\s+", ""));
    }
}
