package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.site.CodeStatus;
import vn.chophien.site.CodeStatusChange;
import vn.chophien.site.HarvestVerdict;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteCodeView;
import vn.chophien.site.SiteService;
import vn.chophien.site.SiteView;

/**
 * What a harvest must prove before a lot is made of it. The one place where lots ask the farm diary; it fails closed:
 * what is not written down counts as not kept.
 */
@ApplicationScoped
class HarvestGate {

    @Inject
    SiteService sites;

    /** Lets a harvest through, with the planting-area code as it stands on that day. */
    LotRow.Origin open(SeasonView season, LocalDate harvestedOn, LocalDate today) {
        requireIntervals(season, harvestedOn);
        SiteView site =
                sites.sites(List.of(season.siteId())).stream().findFirst().orElseThrow();
        Optional<SiteCodeView> code = code(site, harvestedOn);
        code.ifPresent(one -> requireInUse(one, harvestedOn, today));
        return new LotRow.Origin(
                site.id(),
                season.id(),
                code.map(SiteCodeView::id).orElse(null),
                code.flatMap(one -> one.statusOn(harvestedOn))
                        .map(CodeStatusChange::status)
                        .orElse(null),
                harvestedOn);
    }

    /** What the diary says of the land counts, so that a neighbouring season's spray shuts this harvest too. */
    private void requireIntervals(SeasonView season, LocalDate harvestedOn) {
        HarvestVerdict verdict = sites.harvestVerdict(season.id(), harvestedOn);
        if (!verdict.allowed()) {
            throw new RuleViolation("lot.interval-not-kept", verdict.sentence());
        }
    }

    /** The code that speaks best for the harvest: one in use on that day before one that was not. */
    private static Optional<SiteCodeView> code(SiteView site, LocalDate day) {
        return site.codes().stream()
                .filter(code -> code.statusOn(day).isPresent())
                .min(Comparator.comparing((SiteCodeView code) -> !isUsable(code, day))
                        .thenComparing(SiteCodeView::id));
    }

    private static boolean isUsable(SiteCodeView code, LocalDate day) {
        return code.statusOn(day).map(change -> change.status().isUsable()).orElse(false);
    }

    /** A code that was taken away, then or since, makes no new lots; older lots keep what was true for them. */
    private static void requireInUse(SiteCodeView code, LocalDate harvestedOn, LocalDate today) {
        for (LocalDate day : List.of(harvestedOn, today)) {
            Optional<CodeStatus> status = code.statusOn(day).map(CodeStatusChange::status);
            if (status.filter(CodeStatus::isWithdrawn).isPresent()) {
                throw new RuleViolation(
                        "lot.code-withdrawn",
                        "Mã " + code.code() + " ngày " + Times.day(day) + " ở trạng thái “"
                                + status.get().vietnamese() + "” nên không lập lô mới được.");
            }
        }
    }
}
