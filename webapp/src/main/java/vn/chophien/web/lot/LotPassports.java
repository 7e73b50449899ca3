package vn.chophien.web.lot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Function;
import vn.chophien.document.Document;
import vn.chophien.ledger.LedgerService;
import vn.chophien.lot.LotPageView;
import vn.chophien.web.shared.Site;

/** Passports of lots, each with the newest checkpoint of the log. */
@RequestScoped
public class LotPassports {

    @Inject
    Site site;

    @Inject
    LedgerService ledger;

    @Inject
    Clock clock;

    public Document of(LotPageView page) {
        return now().apply(page);
    }

    /** For many of them: the checkpoint and the key are asked for once. */
    public Function<LotPageView, Document> now() {
        PassportSeal seal = new PassportSeal(
                ledger.latest().orElse(null),
                ledger.key().map(Object::toString).orElse(""),
                site.baseUrl(),
                clock.instant());
        return page -> new LotPassport(page, seal).document();
    }

    public static String fileName(LotPageView page) {
        String number = page.head().address().number().value();
        return "ho-chieu-lo-" + number.replaceAll("[^A-Za-z0-9-]", "_") + ".pdf";
    }
}
