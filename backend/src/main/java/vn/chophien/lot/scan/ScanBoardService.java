package vn.chophien.lot.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.place.PlaceService;
import vn.chophien.place.ProvinceView;
import vn.chophien.shared.Times;

/** What the log of scans tells: to a seller about all their goods, to whoever holds a pack about this one. */
@ApplicationScoped
@Transactional
public class ScanBoardService {

    private static final int DAYS_SHOWN = 30;
    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    ScanBoardRepository scans;

    @Inject
    ProvinceMiddles middles;

    @Inject
    PlaceService places;

    @Inject
    Clock clock;

    public ScanBoard board(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.LABELS);
        Instant now = clock.instant();
        LocalDate first = Times.dayOf(now).minusDays(DAYS_SHOWN - 1);
        Map<String, Long> readers = scans.readersByProvince(sellerId, now.minus(ScanLogService.KEPT));
        return new ScanBoard(
                days(sellerId, first),
                provinces(readers),
                provinces(scans.readersByNetwork(sellerId, now.minus(ScanLogService.KEPT))).stream()
                        .filter(province -> province.readers() > 0)
                        .toList(),
                readers.getOrDefault("", 0L),
                lots(sellerId, first, now.minus(WEEK)),
                units(sellerId, now.minus(WEEK)));
    }

    /** How the scans of one pack look, this week. */
    public ScanScore score(long unitId, long lotId) {
        return score(unitId, lotId, clock.instant().minus(WEEK));
    }

    private ScanScore score(long unitId, long lotId, Instant from) {
        ScanBoardRepository.LotTimes times = scans.times(lotId).orElseThrow();
        return new UnitJudging(new Distances(middles.all()))
                .judge(scans.sightings(unitId, from), times.shippedAt(), times.stoppedAt());
    }

    private List<ScanBoard.Day> days(long sellerId, LocalDate first) {
        Map<LocalDate, Long> counted = scans.scansByDay(sellerId, first);
        return IntStream.range(0, DAYS_SHOWN)
                .mapToObj(first::plusDays)
                .map(day -> new ScanBoard.Day(day, counted.getOrDefault(day, 0L)))
                .toList();
    }

    private List<ScanBoard.Province> provinces(Map<String, Long> readers) {
        Map<String, Distances.Middle> all = middles.all();
        List<ScanBoard.Province> provinces = new ArrayList<>();
        for (ProvinceView province : places.provinces()) {
            Distances.Middle middle = all.get(province.code());
            if (middle != null) {
                provinces.add(new ScanBoard.Province(
                        province.code(),
                        province.name(),
                        middle.latitude(),
                        middle.longitude(),
                        readers.getOrDefault(province.code(), 0L)));
            }
        }
        provinces.sort(Comparator.comparing(ScanBoard.Province::readers).reversed());
        return provinces;
    }

    private List<ScanBoard.LotRow> lots(long sellerId, LocalDate monthAgo, Instant weekAgo) {
        return scans.lots(sellerId, monthAgo, weekAgo).stream()
                .map(lot -> {
                    long sold = lot.unitScale() == 0 ? lot.quantity() - lot.remaining() : -1;
                    return new ScanBoard.LotRow(
                            lot.id(),
                            lot.address(),
                            lot.name(),
                            lot.scans(),
                            lot.readers(),
                            sold < 0 ? null : sold,
                            LotJudging.judge(lot.readers(), lot.unknownInADay(), sold));
                })
                .sorted(Comparator.comparing(
                                (ScanBoard.LotRow row) -> row.score().points())
                        .reversed())
                .toList();
    }

    private List<ScanBoard.UnitRow> units(long sellerId, Instant from) {
        return scans.busyUnits(sellerId, from).stream()
                .map(unit -> new ScanBoard.UnitRow(
                        unit.serial(),
                        unit.lotId(),
                        unit.address(),
                        unit.scans(),
                        unit.lastAt(),
                        score(unit.id(), unit.lotId(), from)))
                .filter(unit -> unit.score().isWorthALook())
                .sorted(Comparator.comparing(
                                (ScanBoard.UnitRow row) -> row.score().points())
                        .reversed())
                .toList();
    }
}
