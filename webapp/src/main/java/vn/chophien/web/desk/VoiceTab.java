package vn.chophien.web.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.review.VoiceFilter;
import vn.chophien.review.VoiceRow;
import vn.chophien.shared.Slice;
import vn.chophien.web.shared.Form;

/**
 * Reviews or questions as a desk shows them.
 *
 * @param refused which of them a refused form was about
 */
public record VoiceTab(
        boolean questions,
        VoiceFilter filter,
        List<VoiceFilter> filters,
        Slice<VoiceRow> rows,
        ListAddress address,
        @Nullable Long refused,
        Form form) {

    /** The form of one row: as it was refused, or blank. */
    public Form formOf(VoiceRow row) {
        return refused != null && refused == row.id() ? form : Form.blank();
    }

    public String vietnamese(VoiceFilter filter) {
        return switch (filter) {
            case WAITING -> "Chờ trả lời";
            case ANSWERED -> "Đã trả lời";
            case REPORTED -> "Bị báo";
            case HIDDEN -> "Đang ẩn";
            case ALL -> "Tất cả";
        };
    }

    /** Where the same list lies with another choice. */
    public String href(boolean otherQuestions, VoiceFilter other) {
        return ListAddress.of(address.path())
                .with("loai", otherQuestions ? "hoi" : "")
                .with("xem", other == filters.get(0) ? "" : Choices.name(other))
                .plain();
    }
}
