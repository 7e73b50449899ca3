package vn.chophien.inspection;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draw with its lots.
 *
 * @param announcement the exact text that was hashed
 * @param from null while the log has not given a seed yet
 * @param lots the drawn ones first, then by weight
 */
public record DrawView(
        DrawHead head, String announcement, @Nullable DrawnFrom from, List<DrawLot> lots) {

    public DrawView {
        lots = lots.stream()
                .sorted(Comparator.comparing((DrawLot lot) -> lot.isDrawn() ? lot.place() : Integer.MAX_VALUE)
                        .thenComparing(DrawLot::weight, Comparator.reverseOrder())
                        .thenComparing(lot -> lot.address().token().value()))
                .toList();
    }

    public List<DrawLot> drawn() {
        return lots.stream().filter(DrawLot::isDrawn).toList();
    }
}
