package vn.chophien.api.lot;

import java.time.LocalDate;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotTestView;

public record TestJson(
        String lot, String title, String reportNo, String laboratory, LocalDate testedOn, boolean passed) {

    static TestJson of(LotTestView test, LotPageView page) {
        return new TestJson(
                page.back().lot(test.lotId()).address().token().value(),
                test.title(),
                test.reportNo(),
                test.laboratory(),
                test.testedOn(),
                test.passed());
    }
}
