package vn.chophien.trace.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.trace.Conformance;

/** Every verdict of the published EUDR plot files. */
class PlotConformanceTest {

    /** Round enough for Ghana, where the files' plots lie. */
    private static final Region GHANA = new Region(
            new Ring(List.of(
                    Position.of("-3.3", "4.7"),
                    Position.of("1.2", "4.7"),
                    Position.of("1.2", "11.2"),
                    Position.of("-3.3", "11.2"),
                    Position.of("-3.3", "4.7"))),
            0);

    @ParameterizedTest(name = "{0} is a plot of {1} part(s), {2} m²")
    @CsvSource({
        "point-under-4ha.geojson, 0, 0, VN-DL-0007",
        "polygon-over-4ha.geojson, 1, 250500, GH-AH-0121",
        "multipolygon-farm.geojson, 2, 249800, CI-HP-0234"
    })
    void validFilesAreRead(String file, int parts, long squareMetres, String name) {
        Plot plot = PlotFiles.read(text("valid/" + file)).get(0);

        assertThat(plot.outlines()).hasSize(parts);
        assertThat(plot.squareMetres()).isBetween(squareMetres * 99 / 100, squareMetres * 101 / 100);
        assertThat(plot.stableName()).contains(name);
        assertThat(PlotFiles.geoJson(plot.geoJson()).get(0).outlines()).isEqualTo(plot.outlines());
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource({
        "self-intersecting-polygon.geojson, plot.self-crossing",
        "malformed.kml, plot.not-kml",
        "unclosed-ring.geojson, plot.open",
        "duplicate-ring.geojson, plot.hole",
        "latitude-out-of-range.geojson, plot.range",
        "feature-without-geometry.geojson, plot.no-geometry"
    })
    void invalidFilesAreRefusedForTheirFault(String file, String code) {
        assertThatThrownBy(() -> PlotFiles.read(text("invalid/" + file)))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidPlot.class))
                .extracting(InvalidPlot::code)
                .isEqualTo(code);
    }

    @Test
    void columnsInTheWrongOrderAreToldApart() {
        assertThatThrownBy(() -> PlotFiles.table(text("invalid/swapped-coordinate-columns.csv")))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidPlot.class))
                .extracting(InvalidPlot::code)
                .isEqualTo("plot.swapped");
    }

    @Test
    void latitudeFirstLandsElsewhereAndIsRecognised() {
        Plot reversed = PlotFiles.read(text("invalid/reversed-lat-lon.geojson")).get(0);

        assertThat(GHANA.fit(reversed)).isEqualTo(Region.Fit.SWAPPED);
        assertThat(GHANA.fit(
                        PlotFiles.read(text("valid/polygon-over-4ha.geojson")).get(0)))
                .isEqualTo(Region.Fit.INSIDE);
        assertThat(GHANA.fit(
                        PlotFiles.read(text("valid/point-under-4ha.geojson")).get(0)))
                .isEqualTo(Region.Fit.OUTSIDE);
    }

    @Test
    void aPlotWithoutStableNameSaysSo() {
        assertThat(PlotFiles.read(text("invalid/missing-plot-id.geojson"))
                        .get(0)
                        .stableName())
                .isEmpty();
    }

    private static String text(String file) {
        return String.join("\n", Conformance.lines("geo/eudr-fixtures/" + file));
    }
}
