package vn.chophien.lot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.ledger.SealMark;

/**
 * What stands behind a line of a diary.
 *
 * @param seal null as long as it waits for its place in the log
 * @param photos their hashes
 */
public record DiaryEvidence(@Nullable SealMark seal, List<String> photos) {

    public static final DiaryEvidence NONE = new DiaryEvidence(null, List.of());

    public DiaryEvidence {
        photos = List.copyOf(photos);
    }
}
