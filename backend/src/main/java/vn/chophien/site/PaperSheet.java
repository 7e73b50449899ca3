package vn.chophien.site;

import java.time.Instant;
import java.util.List;

/**
 * A numbered diary sheet on paper.
 *
 * @param code as it stands on the paper
 */
public record PaperSheet(long id, long seasonId, String code, Instant printedAt) {

    /** As many as fit on a page and can be written with a pen. */
    public static final int ROWS = 10;

    public static final int MOST_AT_ONCE = 10;

    public static final String CODE = "NK-\\d{1,18}-\\d{1,9}";

    /** Work that needs no more than the columns of a sheet have room for. */
    public static List<DiaryKind> kinds(SiteKind place) {
        return DiaryKind.on(place).stream()
                .filter(kind -> kind != DiaryKind.SLAUGHTER && kind != DiaryKind.TEST && kind != DiaryKind.SALE)
                .toList();
    }
}
