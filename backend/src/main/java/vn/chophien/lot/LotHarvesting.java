package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteService;

/** Lots that are born from the farm diary. No more goes into lots than was harvested, whoever makes them at once. */
@ApplicationScoped
@Retried
@Transactional
public class LotHarvesting {

    private static final int SEASONS_SHOWN = 12;

    @Inject
    LotCommands commands;

    @Inject
    LotBirth birth;

    @Inject
    HarvestGate gate;

    @Inject
    LotMakingRepository lots;

    @Inject
    SiteService sites;

    @Inject
    Event<LotHarvested> harvested;

    @Inject
    Clock clock;

    /** A crop with all that was harvested of it. */
    public record Harvested(SeasonView season, List<HarvestLeft> harvests) {}

    /** The crops of a seller, the youngest first. */
    public List<Harvested> harvests(long sellerId, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.LOOK);
        return sites.seasons(lots.seasonsOf(sellerId, SEASONS_SHOWN)).stream()
                .sorted(Comparator.comparing(SeasonView::startedOn).reversed())
                .map(season -> new Harvested(season, left(season)))
                .filter(one -> !one.harvests().isEmpty())
                .toList();
    }

    /** A lot keeps the planting-area code as it was on the day of harvest. */
    public long make(MakeLot command, Actor actor) {
        return commands.once(command, actor, () -> {
            if (!lots.isSeasonOf(command.seasonId(), command.sellerId())) {
                throw new NotFound("season", command.seasonId());
            }
            gate.holdStill(command.seasonId());
            lots.lockSeason(command.seasonId());
            SeasonView season = sites.seasons(List.of(command.seasonId())).get(0);
            LocalDate day = requireHarvested(season, command.harvest());
            LocalDate today = Times.dayOf(clock.instant());
            Long item = command.lot().tradeItemId();
            List<CodeNeed> needs = item == null ? List.of() : lots.codeNeeds(item, today);
            LotRow.Origin origin = gate.open(season, needs, day, today);
            long grams = command.harvest().stream()
                    .mapToLong(MakeLot.HarvestShare::grams)
                    .sum();
            LotRow row = birth.row(command.sellerId(), command.lot(), grams, day, origin);
            long id = birth.of(List.of(), row, LotOperation.CREATE, day, "Lập từ nhật ký thu hoạch: " + season.crop());
            command.harvest().forEach(share -> lots.use(id, share.entryId(), share.grams()));
            harvested.fire(new LotHarvested(id, command.seasonId()));
            return id;
        });
    }

    private LocalDate requireHarvested(SeasonView season, List<MakeLot.HarvestShare> shares) {
        Map<Long, HarvestLeft> known =
                left(season).stream().collect(Collectors.toMap(HarvestLeft::entryId, Function.identity()));
        if (shares.isEmpty() || shares.stream().anyMatch(share -> share.grams() <= 0)) {
            throw InvalidInput.of("harvest", "Hãy ghi số cân lấy từ ít nhất một lần thu hoạch.");
        }
        Set<Long> seen = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        for (MakeLot.HarvestShare share : shares) {
            HarvestLeft harvest = known.get(share.entryId());
            if (harvest == null || !seen.add(share.entryId())) {
                throw new NotFound("harvest", share.entryId());
            }
            if (share.grams() > harvest.left()) {
                throw new RuleViolation(
                        "lot.more-than-harvested",
                        "Lần thu hoạch ngày " + Times.day(harvest.day()) + " chỉ còn "
                                + LotRow.kilograms(harvest.left()) + " chưa vào lô nào.");
            }
            days.add(harvest.day());
        }
        if (days.size() > 1) {
            throw InvalidInput.of("harvest", "Một lô chỉ lấy từ một ngày thu hoạch. Khác ngày thì lập hai lô rồi gộp.");
        }
        return days.iterator().next();
    }

    private List<HarvestLeft> left(SeasonView season) {
        return HarvestLeft.of(season, lots.usedByEntry(season.id()), lots.usedByDay(season.id()));
    }
}
