package vn.chophien.trace.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlotTest {

    @Test
    void areaAgreesWithTheEllipsoidsExactBand() {
        // One degree by one at 22° to 23° north: the sum of 20,000 bands, each as long as its radii of curvature say.
        Plot degree = square("105", "22", "106", "23");

        assertThat(degree.squareMetres() / 1e6).isCloseTo(11_394.287308, within(0.00001));
    }

    @Test
    void aQuarterTurnOrTheOtherDirectionMeasuresTheSame() {
        Plot one = PlotFiles.geoJson(polygon("[105,22],[105.01,22],[105.01,22.01],[105,22.01],[105,22]"))
                .get(0);
        Plot other = PlotFiles.geoJson(polygon("[105.01,22.01],[105.01,22],[105,22],[105,22.01],[105.01,22.01]"))
                .get(0);

        assertThat(other.squareMetres()).isEqualTo(one.squareMetres()).isPositive();
    }

    @Test
    void insideIsNoDistanceAndOutsideIsMetresOnTheGround() {
        Plot field = square("105.9", "22.1", "105.91", "22.11");

        assertThat(field.metresTo(Position.of("105.905", "22.105"))).isZero();
        assertThat(field.metresTo(Position.of("105.905", "22.111"))).isCloseTo(111.2, within(1.0));
        assertThat(field.metresTo(Position.of("105.911", "22.105"))).isCloseTo(103.0, within(1.0));
    }

    @Test
    void coordinatesKeepSixPlacesAlsoWhenTheyEndInZero() {
        assertThat(square("105.1", "22.1", "105.2", "22.2").geoJson()).contains("[105.100000,22.100000]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"type\":\"Polygon\"}",
                "{\"type\":\"Polygon\",\"coordinates\":[[]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[1,2],[3,4]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[\"1\",2],[3,4],[5,6],[1,2]]]}",
                "{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}",
                "{\"type\":\"FeatureCollection\",\"features\":[]}",
                "{\"type\":\"FeatureCollection\",\"features\":[7]}",
                "{\"type\":\"Point\",\"coordinates\":[1e99,2]}",
                "<kml/>",
                "<!DOCTYPE k [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><kml><Placemark><name>&x;</name></Placemark></kml>",
                "<kml><Placemark><Point><coordinates>a,b</coordinates></Point></Placemark></kml>",
                "<kml><Placemark><LineString><coordinates>1,2 3,4</coordinates></LineString></Placemark></kml>"
            })
    void whatIsNoPlotIsRefused(String text) {
        assertThatThrownBy(() -> PlotFiles.read(text)).isInstanceOf(InvalidPlot.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[105,22],[105.01,22.01],[105.01,22],[105,22.01],[105,22] | plot.self-crossing",
                "[105,22],[105.01,22],[105,22] | plot.too-few",
                "[105,22],[105.01,22],[105.02,22],[105,22] | plot.self-crossing", // no area
                "[105,22],[105.01,22],[105.01,22.01],[105,22.01] | plot.open",
                "[22,105],[22,105.01],[22.01,105.01],[22,105] | plot.swapped",
                "[195,22],[195,22.1],[195.1,22.1],[195,22] | plot.range"
            })
    void theFaultOfAnOutlineIsNamed(String positions, String code) {
        assertThatThrownBy(() -> PlotFiles.geoJson(polygon(positions)))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidPlot.class))
                .extracting(InvalidPlot::code)
                .isEqualTo(code);
    }

    @Test
    void kmlIsReadWithItsAltitudesAndNames() {
        Plot plot = PlotFiles.read("""
                        <?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Tệp</name><Placemark>
                        <name>Nương dong</name><Polygon><outerBoundaryIs><LinearRing><coordinates>
                        105.1,22.1,300 105.11,22.1,310 105.11,22.11,305 105.1,22.1,300
                        </coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>""").get(0);

        assertThat(plot.stableName()).contains("Nương dong");
        assertThat(plot.squareMetres()).isPositive();
    }

    @Test
    void landThatIsClaimedTwiceIsMeasured() {
        PlotMap<String> known = new PlotMap<>(
                Map.of("A", square("105", "22", "105.01", "22.01"), "B", square("105.5", "22", "105.51", "22.01")));

        assertThat(known.overlaps(square("105.005", "22", "105.02", "22.01"), 100))
                .singleElement()
                .satisfies(overlap -> {
                    assertThat(overlap.key()).isEqualTo("A");
                    assertThat(overlap.squareMetres())
                            .isCloseTo(
                                    square("105.005", "22", "105.01", "22.01").squareMetres(), within(2L));
                });
        assertThat(known.overlaps(square("105.01", "22", "105.02", "22.01"), 100))
                .isEmpty(); // neighbours
    }

    @Test
    void everybodySeesOnlyACircleThatManyPlotsWouldShare() {
        Plot one = square("105.101", "22.101", "105.103", "22.103");
        Plot other = square("105.095", "22.096", "105.099", "22.098");

        assertThat(Blur.of(one)).isEqualTo(Blur.of(other));
        assertThat(Blur.of(one).radiusMetres()).isEqualTo(2_000);
        assertThat(Blur.of(square("105", "22", "105.1", "22.1")).radiusMetres()).isGreaterThan(7_000);
    }

    private static Plot square(String west, String south, String east, String north) {
        return PlotFiles.geoJson(polygon("[" + west + "," + south + "],[" + east + "," + south + "],[" + east + ","
                        + north + "],[" + west + "," + north + "],[" + west + "," + south + "]"))
                .get(0);
    }

    private static String polygon(String positions) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[" + positions + "]]}";
    }
}
