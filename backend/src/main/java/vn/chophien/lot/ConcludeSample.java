package vn.chophien.lot;

import java.time.LocalDate;
import vn.chophien.shared.InvalidInput;

/** Write down what the laboratory found in a sample that waited. */
public record ConcludeSample(
        long sampleId, long lotId, String reportNo, String laboratory, LocalDate testedOn, boolean passed) {

    void check() {
        InvalidInput.Collector found = new InvalidInput.Collector();
        found.require(
                !reportNo.isEmpty() && reportNo.length() <= 60, "reportNo", "Hãy ghi số phiếu, không quá 60 ký tự.");
        found.require(
                !laboratory.isEmpty() && laboratory.length() <= 160,
                "laboratory",
                "Hãy ghi nơi kiểm nghiệm, không quá 160 ký tự.");
        found.throwIfAny();
    }
}
