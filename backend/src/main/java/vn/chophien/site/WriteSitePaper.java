package vn.chophien.site;

import java.time.LocalDate;
import vn.chophien.shared.InvalidInput;

/** A paper of a production site as its owner typed it. */
public record WriteSitePaper(long siteId, SitePaperKind kind, String number, String issuer, LocalDate lastDay) {

    private static final int MOST_YEARS = 20;

    void check(LocalDate today) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(number, "paperNumber", "Hãy ghi số của giấy.", 60);
        wrong.requireText(issuer, "paperIssuer", "Hãy ghi nơi cấp.", 160);
        wrong.require(isSensible(lastDay, today), "paperLastDay", "Hãy xem lại ngày hết hạn trên giấy.");
        wrong.throwIfAny();
    }

    static boolean isSensible(LocalDate lastDay, LocalDate today) {
        return lastDay.isAfter(today.minusYears(MOST_YEARS)) && lastDay.isBefore(today.plusYears(MOST_YEARS));
    }
}
