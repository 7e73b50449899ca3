package vn.chophien.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;

/** A certificate as staff write it down from the decision of the province or the commune. */
public record WriteOcopElsewhere(
        String name,
        String holder,
        String communeCode,
        int stars,
        String decisionNo,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate validTo) {

    void check(boolean communeIsKnown, LocalDate today) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(name, "name", "Hãy ghi tên sản phẩm.", 160);
        wrong.requireText(holder, "holder", "Hãy ghi chủ thể.", 160);
        wrong.require(communeIsKnown, "commune", "Hãy chọn xã, phường.");
        wrong.require(stars >= 3 && stars <= 5, "stars", "Hãy chọn 3, 4 hoặc 5 sao.");
        wrong.requireText(decisionNo, "decision", "Hãy ghi số quyết định.", 40);
        wrong.require(decidedOn != null, "decided", "Hãy chọn ngày quyết định.");
        wrong.require(
                decidedOn == null || !decidedOn.isAfter(today), "decided", "Ngày quyết định không thể ở sau hôm nay.");
        wrong.require(validTo != null, "valid", "Hãy chọn ngày cuối còn hiệu lực.");
        wrong.require(
                decidedOn == null || validTo == null || validTo.isAfter(decidedOn),
                "valid",
                "Ngày cuối phải sau ngày quyết định.");
        wrong.throwIfAny();
    }
}
