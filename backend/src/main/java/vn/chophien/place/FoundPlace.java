package vn.chophien.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that somebody may have meant.
 *
 * @param former under which older name it was found; null when by its name of today
 * @param now the communes of today, of which the person chooses one
 */
public record FoundPlace(@Nullable FormerCommune former, List<CommuneView> now) {

    public boolean isDivided() {
        return now.size() > 1;
    }

    /** Empty when it was found by its name of today. */
    public String formerCode() {
        return former == null ? "" : former.code();
    }
}
