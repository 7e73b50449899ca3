package vn.chophien.web.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MapFrameTest {

    private static final MapFrame.Circle SMALL = new MapFrame.Circle(22.14, 105.9, 2);

    @Test
    void aSmallPlaceIsShownWithLandAroundIt() {
        MapFrame frame = MapFrame.around(List.of(SMALL), 30);

        assertThat(frame.x(105.9)).isEqualTo(MapFrame.WIDTH / 2.0, within(0.01));
        assertThat(frame.y(22.14)).isEqualTo(MapFrame.HEIGHT / 2.0, within(0.01));
        assertThat(MapFrame.HEIGHT / frame.pixelsAKilometre()).isEqualTo(30, within(0.01));
    }

    @Test
    void northIsUpAndEastIsRight() {
        MapFrame frame = MapFrame.around(List.of(SMALL), 30);

        assertThat(frame.y(22.2)).isLessThan(frame.y(22.1));
        assertThat(frame.x(106)).isGreaterThan(frame.x(105.8));
    }

    @Test
    void placesFarApartFitWhole() {
        MapFrame.Circle far = new MapFrame.Circle(21.5, 107.2, 4);

        MapFrame frame = MapFrame.around(List.of(SMALL, far), 30);

        for (MapFrame.Circle circle : List.of(SMALL, far)) {
            double radius = circle.radiusKm() * frame.pixelsAKilometre();
            assertThat(frame.x(circle.longitude())).isBetween(radius, MapFrame.WIDTH - radius);
            assertThat(frame.y(circle.latitude())).isBetween(radius, MapFrame.HEIGHT - radius);
        }
    }

    @Test
    void theBarIsARoundNumberOfKilometresAndAtMostAFifthOfThePicture() {
        assertThat(MapFrame.around(List.of(SMALL), 30).barKm()).isEqualTo(5);
        assertThat(MapFrame.around(List.of(SMALL), 400).barKm()).isEqualTo(100);
    }
}
