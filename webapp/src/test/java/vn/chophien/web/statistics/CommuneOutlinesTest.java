package vn.chophien.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CommuneOutlinesTest {

    @Test
    void onePieceAndManyPiecesAreReadByTheirCode() {
        Map<String, List<List<double[]>>> outlines = CommuneOutlines.read("""
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"code":"02020"},"geometry":{"type":"Polygon",
                 "coordinates":[[[105.5,22.1],[105.6,22.1],[105.6,22.2],[105.5,22.1]]]}},
                {"type":"Feature","properties":{"code":"01933"},"geometry":{"type":"MultiPolygon",
                 "coordinates":[[[[1,2],[3,4],[1,2]]],[[[5,6],[7,8],[5,6]]]]}},
                {"type":"Feature","properties":{},"geometry":null}]}""");

        assertThat(outlines).containsOnlyKeys("02020", "01933");
        List<List<double[]>> one = Objects.requireNonNull(outlines.get("02020"));
        assertThat(one).hasSize(1);
        assertThat(one.get(0)).hasSize(4);
        assertThat(one.get(0).get(0)).containsExactly(105.5, 22.1);
        assertThat(outlines.get("01933")).hasSize(2);
    }
}
