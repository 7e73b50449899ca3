package vn.chophien.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chophien.lot.scan.ScanBoard;

class ScanChartsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void theBusiestDayIsAsHighAsTheDrawingAndASingleScanStillShows() {
        DayBars bars = DayBars.of(List.of(
                new ScanBoard.Day(DAY, 0),
                new ScanBoard.Day(DAY.plusDays(1), 1),
                new ScanBoard.Day(DAY.plusDays(2), 5_000)));

        assertThat(bars.most()).isEqualTo(5_000);
        assertThat(bars.bars()).extracting(DayBars.Bar::height).containsExactly(0, 1, DayBars.HEIGHT);
        assertThat(bars.bars())
                .allMatch(bar -> bar.y() + bar.height() == DayBars.HEIGHT && bar.x() + bar.width() <= DayBars.WIDTH);
    }

    @Test
    void thirtyQuietDaysAreAFlatLine() {
        assertThat(DayBars.of(List.of(new ScanBoard.Day(DAY, 0))).bars()).allMatch(bar -> bar.height() == 0);
    }

    @Test
    void provincesLieInTheDrawingAndNamesDoNotStandOnEachOther() {
        ProvinceMap map = ProvinceMap.of(List.of(
                new ScanBoard.Province("01", "Hà Nội", 21.0, 105.7, 40),
                new ScanBoard.Province("24", "Bắc Ninh", 21.3, 106.4, 10),
                new ScanBoard.Province("79", "Hồ Chí Minh", 10.9, 106.7, 10),
                new ScanBoard.Province("96", "Cà Mau", 9.2, 105.2, 0)));

        assertThat(map.spots())
                .allMatch(spot -> spot.x() - spot.radius() > 0 && spot.x() + spot.radius() < ProvinceMap.WIDTH)
                .allMatch(spot -> spot.y() - spot.radius() > 0 && spot.y() + spot.radius() < ProvinceMap.HEIGHT);
        assertThat(map.spots()).extracting(ProvinceMap.Spot::named).containsExactly(true, false, true, false);
        // Areas tell readers: four times as many, twice the radius.
        assertThat(map.spots().get(0).radius()).isEqualTo(2 * map.spots().get(1).radius());
    }
}
