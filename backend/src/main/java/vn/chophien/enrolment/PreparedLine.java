package vn.chophien.enrolment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerKind;

/**
 * One line of a sheet, checked.
 *
 * @param id nothing yet for a line that is not kept
 * @param line as whoever opens the file sees it
 * @param wrong why nothing comes of it
 * @param doubts what deserves a second look and keeps nobody out
 * @param dossierNumber of the dossier that its household took; none before
 */
public record PreparedLine(
        long id,
        int line,
        @Nullable SellerKind kind,
        String name,
        String tax,
        String registration,
        String representative,
        @Nullable String communeCode,
        String address,
        @Nullable String phone,
        @Nullable String email,
        List<String> wrong,
        List<String> doubts,
        @Nullable Instant expiresAt,
        @Nullable String dossierNumber) {

    public PreparedLine {
        wrong = List.copyOf(wrong);
        doubts = List.copyOf(doubts);
    }

    public boolean isGood() {
        return wrong.isEmpty();
    }
}
