package vn.chophien.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.trace.plot.PlotFiles;
import vn.chophien.trace.plot.Region;

class ProvinceOutlineTest {

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "Bắc Kạn, 105.834, 22.147, INSIDE",
        "Thái Nguyên, 105.844, 21.594, INSIDE",
        "Hà Nội, 105.854, 21.028, OUTSIDE",
        "Cao Bằng, 106.26, 22.67, OUTSIDE"
    })
    void tellsTownsOfTheProvinceFromThoseOfItsNeighbours(String town, String longitude, String latitude, Region.Fit fit)
            throws IOException {
        String point = "{\"type\":\"Point\",\"coordinates\":[" + longitude + "," + latitude + "]}";

        assertThat(ProvinceOutline.read(boundaries(), "19")
                        .orElseThrow()
                        .fit(PlotFiles.read(point).get(0)))
                .isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({"98", "99"})
    void aProvinceWithoutOutlineWarnsOfNothing(String province) throws IOException {
        assertThat(ProvinceOutline.read(boundaries(), province)).isEmpty();
    }

    /** The file lies beside the project, for use in tests only. */
    private static String boundaries() throws IOException {
        Path file = Path.of(System.getProperty("chophien.shared", ""), "data/vietnam-provinces.geojson");
        assumeTrue(Files.isReadable(file), () -> "The boundaries are not here: " + file);
        return Files.readString(file);
    }
}
