package vn.chophien.api.lot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.api.QuantityJson;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotRecord;

public record StepJson(
        String lot,
        String operation,
        String operationName,
        Instant occurredAt,
        Instant recordedAt,
        String place,
        String declaredBy,
        @Nullable String verifiedBy,
        @Nullable QuantityJson mass,
        @Nullable String note) {

    static StepJson of(LotRecord step, LotPageView page) {
        return new StepJson(
                page.back().lot(step.lotId()).address().token().value(),
                step.operation().name(),
                step.operation().vietnamese(),
                step.occurredAt(),
                step.recordedAt(),
                step.place(),
                step.declaredBy(),
                step.verifiedBy(),
                QuantityJson.ofGrams(step.massGrams()),
                step.note());
    }
}
