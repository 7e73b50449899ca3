package vn.chophien.enrolment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that staff handed in, with its lines.
 *
 * @param notice how its text was understood; none where nothing was changed
 * @param confirmedAt since when its good lines wait for their households; none before
 */
public record DossierSheet(
        long id,
        @Nullable String notice,
        String createdBy,
        Instant createdAt,
        @Nullable Instant confirmedAt,
        List<PreparedLine> lines) {

    public DossierSheet {
        lines = List.copyOf(lines);
    }

    public long good() {
        return lines.stream().filter(PreparedLine::isGood).count();
    }
}
