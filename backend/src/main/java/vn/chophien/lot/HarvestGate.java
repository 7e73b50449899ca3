package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.site.CodeKind;
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

    /** From here on, no spray slips in and no code is stopped before the lot is made. */
    void holdStill(long seasonId) {
        sites.holdStill(seasonId);
    }

    /**
     * Lets a harvest through, with the planting-area code as it stands on that day.
     *
     * @param needs codes that the goods have to come from; where there are none, a harvest without any code is let through
     */
    LotRow.Origin open(SeasonView season, List<CodeNeed> needs, LocalDate harvestedOn, LocalDate today) {
        requireIntervals(season, harvestedOn);
        SiteView site =
                sites.sites(List.of(season.siteId())).stream().findFirst().orElseThrow();
        requireNeeded(site, season.crop(), needs, List.of(harvestedOn, today));
        Optional<SiteCodeView> code = code(site, season.crop(), harvestedOn);
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

    private static void requireNeeded(SiteView site, String grown, List<CodeNeed> needs, List<LocalDate> days) {
        for (CodeNeed need : needs) {
            boolean met = claimable(site, grown)
                    .filter(code -> code.kind() == need.kind())
                    .filter(code -> need.crop() == null || code.isFor(need.crop()))
                    .anyMatch(code -> days.stream().allMatch(day -> isUsable(code, day)));
            if (!met) {
                throw new RuleViolation(
                        "lot.code-needed",
                        "Mặt hàng này cần " + need.kind().inSentence() + " đang sử dụng cho "
                                + (need.crop() == null ? grown : need.crop()) + " (" + need.source() + "). "
                                + site.name()
                                + " chưa có mã như vậy. Hãy khai mã ở trang nơi sản xuất và chờ cán bộ đối chiếu.");
            }
        }
    }

    /** A code that was given for another crop says nothing of this harvest. */
    private static Stream<SiteCodeView> claimable(SiteView site, String grown) {
        return site.codes().stream()
                .filter(code -> code.kind() != CodeKind.PACKING_HOUSE)
                .filter(code -> code.isFor(grown));
    }

    /** The code that speaks best for the harvest: one in use on that day before one that was not. */
    private static Optional<SiteCodeView> code(SiteView site, String grown, LocalDate day) {
        return claimable(site, grown)
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
