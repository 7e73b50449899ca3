package vn.chophien.inspection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.chophien.shared.InvalidInput;

/**
 * Fix which lots may be drawn. Sent again under the same {@code clientId}, it is the same draw.
 *
 * @param from first day on which the lots were made
 * @param to last day on which the lots were made
 * @param picks how many are drawn
 * @param revealDays after so many days everybody may see which were drawn, visited or not
 */
public record AnnounceDraw(String clientId, String title, LocalDate from, LocalDate to, int picks, int revealDays) {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    static final int MOST_DAYS = 730;
    static final int MOST_PICKS = 200;

    void check() {
        InvalidInput.Collector found = new InvalidInput.Collector();
        found.require(clientId.matches(UUID), "clientId", "Biểu mẫu thiếu mã. Hãy tải lại trang.");
        found.require(
                !title.isEmpty() && title.length() <= 160,
                "title",
                "Hãy đặt tên cho đợt lấy mẫu, không quá 160 ký tự.");
        found.require(!to.isBefore(from), "to", "Ngày cuối phải bằng hoặc sau ngày đầu.");
        found.require(ChronoUnit.DAYS.between(from, to) <= MOST_DAYS, "to", "Kỳ dài quá " + MOST_DAYS + " ngày.");
        found.require(
                picks >= 1 && picks <= MOST_PICKS, "picks", "Hãy ghi số lô cần bốc, từ 1 đến " + MOST_PICKS + ".");
        found.require(revealDays >= 1 && revealDays <= 365, "revealDays", "Hãy ghi số ngày từ 1 đến 365.");
        found.throwIfAny();
    }
}
