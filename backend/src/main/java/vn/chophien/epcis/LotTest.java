package vn.chophien.epcis;

import java.time.LocalDate;
import vn.chophien.lot.LotAddress;

/** What a laboratory found in a lot. */
record LotTest(
        long id,
        LotAddress lot,
        long sellerId,
        String title,
        String reportNo,
        String laboratory,
        LocalDate testedOn,
        boolean passed) {}
