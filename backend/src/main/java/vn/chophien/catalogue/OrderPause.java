package vn.chophien.catalogue;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerPause;
import vn.chophien.shared.Times;

/** Why something that is for sale cannot be ordered on a day: its seller is away, or its season is over. */
final class OrderPause {

    private OrderPause() {}

    /** One sentence with the day or month when it can be ordered again; null when it can be now. */
    static @Nullable String sentence(
            @Nullable SellerPause pause, boolean onlyInSeason, Season season, LocalDate today) {
        if (pause != null && pause.isOn(today)) {
            return "Người bán nghỉ đến hết " + Times.day(pause.to()) + ".";
        }
        return onlyInSeason && !season.isAllYear() && !season.includes(today.getMonth())
                ? "Hết vụ. Vào vụ lại tháng " + next(season, today.getMonth()).getValue() + "."
                : null;
    }

    private static Month next(Season season, Month month) {
        Month next = month.plus(1);
        while (!season.includes(next)) {
            next = next.plus(1);
        }
        return next;
    }
}
