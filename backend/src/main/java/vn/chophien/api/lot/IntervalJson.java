package vn.chophien.api.lot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.site.SprayVerdict;

public record IntervalJson(
        @Nullable String material,
        @Nullable String activeIngredient,
        LocalDate usedOn,
        @Nullable Integer days,
        @Nullable LocalDate earliestHarvest,
        @Nullable LocalDate harvestedOn,
        boolean kept) {

    static IntervalJson of(SprayVerdict verdict) {
        return new IntervalJson(
                verdict.spray().material(),
                verdict.spray().activeIngredient(),
                verdict.spray().day(),
                verdict.spray().phiDays(),
                verdict.earliestHarvest(),
                verdict.harvestedOn(),
                verdict.kept());
    }
}
