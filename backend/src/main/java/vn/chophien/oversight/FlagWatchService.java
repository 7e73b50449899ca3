package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotHarvested;
import vn.chophien.lot.LotHeldForInterval;
import vn.chophien.lot.LotsStopped;
import vn.chophien.oversight.listing.FlagLimit;
import vn.chophien.oversight.listing.FlagLimitKeeping;
import vn.chophien.oversight.listing.FlagLimits;
import vn.chophien.oversight.listing.RulesChanged;
import vn.chophien.shared.Folding;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Row;
import vn.chophien.shared.Times;
import vn.chophien.site.BannedUseRefused;
import vn.chophien.site.CropYear;
import vn.chophien.site.DiaryWritten;
import vn.chophien.site.PlotDrawn;
import vn.chophien.site.PlotKeeping;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteService;
import vn.chophien.site.StockVerdict;
import vn.chophien.site.UsualYieldChanged;
import vn.chophien.site.YieldService;

/** Raises flags as things happen, in the transaction in which they happen. */
@ApplicationScoped
@Transactional
class FlagWatchService {

    private static final int SEASONS_A_ROUND = 200;

    @Inject
    FlagRepository flags;

    @Inject
    SiteService sites;

    @Inject
    YieldService yields;

    @Inject
    PlotKeeping plots;

    @Inject
    Clock clock;

    @Inject
    FlagLimitKeeping limits;

    void on(@Observes DiaryWritten news) {
        look(news.seasonId());
    }

    void on(@Observes LotHarvested news) {
        lookAtStock(sites.seasons(List.of(news.seasonId())).get(0));
    }

    /** Whoever changes a figure need not wait: {@link FlagRound} looks a few at a time. */
    void on(@Observes UsualYieldChanged news) {
        flags.crops().stream()
                .filter(crop -> news.crops().contains(Folding.fold(crop)))
                .forEach(flags::forgetLooks);
    }

    void on(@Observes RulesChanged news) {
        flags.forgetAllLooks();
    }

    void on(@Observes PlotDrawn news) {
        List<String> overlaps = plots.overlaps(news.siteId());
        String subject = "site:" + news.siteId();
        if (overlaps.isEmpty()) {
            flags.end(FlagKind.OVERLAP, subject, clock.instant());
        } else {
            String all = String.join(" ", overlaps);
            raise(FlagKind.OVERLAP, subject, cut(all, 200), cut(all, 700), news.siteId(), null, null);
        }
    }

    void on(@Observes LotHeldForInterval news) {
        raise(
                FlagKind.INTERVAL,
                "lot:" + news.lotId(),
                "entry:" + news.entryId(),
                "Lô " + news.number() + " đã bị tạm giữ tự động. " + news.reason(),
                news.siteId(),
                null,
                news.lotId());
    }

    void on(@Observes LotsStopped news) {
        Row code = flags.code(news.codeId()).orElseThrow();
        String subject = "code:" + news.codeId();
        long stopped = code.number(3);
        if (stopped == 0) {
            flags.end(FlagKind.CODE_STOP, subject, clock.instant());
            return;
        }
        raise(
                FlagKind.CODE_STOP,
                subject,
                "status:" + news.statusSince() + ":" + stopped,
                "Mã " + code.text(0) + " bị dừng từ " + Times.day(news.statusSince()) + ": " + stopped
                        + " lô tạm dừng bán.",
                code.number(1),
                null,
                null);
    }

    /** What the seller tried is rolled back; that it was tried is not. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void on(@Observes BannedUseRefused news) {
        String day = Times.day(news.day());
        raise(
                FlagKind.BANNED,
                "season:" + news.seasonId() + ":" + news.banId(),
                day,
                "Chợ đã từ chối một dòng nhật ký ngày " + day + " ghi “" + news.material() + "”: hoạt chất "
                        + news.substance() + " bị cấm dùng.",
                news.siteId(),
                news.seasonId(),
                null);
    }

    /**
     * Looks over what nobody has looked over since.
     *
     * @return false when nothing is left to look at: seasons that come later are looked at with their first line
     */
    @Retried
    public boolean lookAtUnseen(Instant since) {
        List<Long> unseen = flags.unseenSeasons(since, SEASONS_A_ROUND);
        unseen.forEach(this::look);
        return !unseen.isEmpty();
    }

    private void look(long seasonId) {
        Instant now = clock.instant();
        SeasonView season = sites.seasons(List.of(seasonId)).get(0);
        long seller = flags.seller(season.siteId()).orElseThrow();
        FlagLimits set = limits.now();
        Finding.Where where = new Finding.Where(seller, season.siteId(), seasonId, null, null);
        List<Finding> findings = new DiaryLook(season, set.of(FlagLimit.LATE_DAYS), where)
                .findings(
                        yields.excesses(List.of(season)).get(seasonId),
                        flags.likePhotos(seasonId, seller, set.of(FlagLimit.PHOTO_BITS)));
        List<FlagRepository.Standing> standing = flags.ofSeason(seasonId).stream()
                .filter(flag -> DiaryLook.KINDS.contains(flag.kind()))
                .toList();
        flags.settle(findings, standing, now);
        lookAtStock(season);
        flags.looked(seasonId, now);
    }

    /** No second question where a season's own flag already asks about as much. */
    private void lookAtStock(SeasonView season) {
        CropYear year = yields.cropYear(season);
        String subject = "season:" + year.firstSeason();
        long grams = flags.stocked(year.seasonIds());
        Optional<StockVerdict> excess = grams == 0
                ? Optional.empty()
                : yields.judge(year, grams)
                        .filter(verdict -> !verdict.isPlausible())
                        .filter(verdict -> yields.excesses(sites.seasons(year.seasonIds())).values().stream()
                                .noneMatch(one -> one.harvestedGrams() >= grams));
        if (excess.isEmpty()) {
            flags.end(FlagKind.STOCK, subject, clock.instant());
            return;
        }
        StockVerdict verdict = excess.get();
        raise(
                FlagKind.STOCK,
                subject,
                verdict.stockedGrams() + "/" + verdict.usualGrams(),
                verdict.sentence(),
                season.siteId(),
                year.firstSeason(),
                null);
    }

    private void raise(
            FlagKind kind,
            String subject,
            String facts,
            String sentence,
            long siteId,
            @Nullable Long seasonId,
            @Nullable Long lotId) {
        Finding.Where where = new Finding.Where(flags.seller(siteId).orElseThrow(), siteId, seasonId, lotId, null);
        flags.raise(new Finding(kind, subject, facts, cut(sentence, 700), where), clock.instant());
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
