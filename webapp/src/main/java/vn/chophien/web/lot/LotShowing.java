package vn.chophien.web.lot;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.chophien.lot.LotPageView;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Puts the page of a lot together, with a panel about one pack where one was scanned. */
@RequestScoped
public class LotShowing {

    @Inject
    Site site;

    @Inject
    Reporting reporting;

    JteModel show(LotPageView page, Optional<UnitPanel> unit) {
        String address = page.head().address().uri(site.baseUrl());
        return new StaticTemplates()
                .lotShow(
                        site,
                        page,
                        LotBanner.of(page),
                        LotStory.of(page),
                        address,
                        unit,
                        reporting.letterAbout(page.head().address(), address).orElse(""),
                        reporting.phone().orElse(""));
    }
}
