package vn.chophien.lot;

import java.time.LocalDate;

/** What a laboratory found in a lot. */
public record LotTestView(
        long lotId, String title, String reportNo, String laboratory, LocalDate testedOn, boolean passed) {}
