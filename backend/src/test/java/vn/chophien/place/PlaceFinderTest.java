package vn.chophien.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 19 of the domain: old addresses return the new commune, divided ones ask. Tried on the whole country. */
class PlaceFinderTest {

    private static final Path DATA = Path.of("../../shared/data");

    private static Map<String, CommuneView> communes = Map.of();
    private static List<FormerCommune> former = List.of();
    private static PlaceFinder finder = PlaceFinder.of(List.of(), List.of());

    @BeforeAll
    static void readTheCountry() throws IOException {
        assumeTrue(Files.exists(DATA.resolve("legacy-communes.tsv")), "The list of the country's places is not here");
        Map<String, String> provinces = rows("provinces-2025.tsv").stream()
                .collect(Collectors.toMap(cells -> cells.get(0), cells -> cells.get(1)));
        communes = new HashMap<>();
        for (List<String> cells : rows("communes-2025.tsv")) {
            String province = cells.get(4);
            communes.put(
                    cells.get(0),
                    new CommuneView(
                            cells.get(0),
                            cells.get(1),
                            cells.get(2),
                            province,
                            provinces.getOrDefault(province, "?"),
                            0,
                            0));
        }
        List<PlaceRepository.FormerRow> old = new ArrayList<>();
        for (List<String> cells : rows("legacy-communes.tsv")) {
            String code = cells.get(0).isEmpty() ? "h" + cells.get(4) : cells.get(0);
            old.add(new PlaceRepository.FormerRow(code, cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
        }
        former = FormerCommune.of(old, communes);
        finder = PlaceFinder.of(communes.values(), former);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xã Xuân Lạc, huyện Chợ Đồn, tỉnh Bắc Kạn     | 02026 | Xã Nam Cường",
                "thị trấn Bằng Lũng, Chợ Đồn                  | 02020 | Xã Chợ Đồn",
                "phường Nguyễn Thị Minh Khai, TP Bắc Kạn      | 01840 | Phường Đức Xuân",
                "xã Dương Quang, TP Bắc Kạn                   | 01849 | Xã Phong Quang",
                "xã Bằng Phúc, Chợ Đồn                        | 01933 | Xã Đồng Phúc",
                "Xuân Lạc, Chợ Đồn                            | 02026 | Xã Nam Cường",
                "xa duong quang bac kan                       | 01849 | Xã Phong Quang",
                "x. Xuân Lạc, h. Chợ Đồn, t. Bắc Kạn          | 02026 | Xã Nam Cường",
                "XA XUAN LAC  HUYEN CHO DON                   | 02026 | Xã Nam Cường",
                "Xuân Lạc, Thái Nguyên                        | 02026 | Xã Nam Cường",
                "tt. Bằng Lũng, Bắc Kạn                       | 02020 | Xã Chợ Đồn",
                "xã Bằng Lũng, Chợ Đồn                        | 02020 | Xã Chợ Đồn",
                "Thôn Nà Dạ, xã Xuân Lạc, Chợ Đồn, Bắc Kạn    | 02026 | Xã Nam Cường",
                "so 5 to 3 p nguyen thi minh khai tp bac kan  | 01840 | Phường Đức Xuân",
                "xuân lạc chợ đ                               | 02026 | Xã Nam Cường",
                "xã Côn Minh, Thái Nguyên                     | 02185 | Xã Côn Minh",
                "huyện Côn Đảo                                | 26732 | Đặc khu Côn Đảo",
            })
    void understandsOldNamesAsPeopleWriteThem(String typed, String code, String name) {
        FoundPlace found = finder.find(typed).get(0);

        assertThat(found.now())
                .extracting(CommuneView::code, CommuneView::fullName)
                .containsExactly(tuple(code, name));
    }

    @Test
    void findsEachOfTheOldCommunesByItsFullNameWithAllThatItBecame() throws IOException {
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        for (List<String> cells : rows("legacy-communes.tsv")) {
            String name = cells.get(1).isEmpty() ? "" : cells.get(1) + ", ";
            expected.computeIfAbsent(name + cells.get(2) + ", " + cells.get(3), any -> new TreeSet<>())
                    .add(cells.get(4));
        }

        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (String name : expected.keySet()) {
            FoundPlace best = finder.find(name).get(0);
            assertThat(best.former()).as(name).isNotNull();
            found.put(name, best.now().stream().map(CommuneView::code).collect(Collectors.toCollection(TreeSet::new)));
        }

        assertThat(expected).hasSize(10_040);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void asksWhereACommuneWasDivided() {
        List<FormerCommune> divided =
                former.stream().filter(FormerCommune::isDivided).toList();

        assertThat(divided)
                .hasSize(471)
                .allSatisfy(commune -> assertThat(finder.find(commune.inFull()))
                        .first()
                        .satisfies(found -> assertThat(found.isDivided()).isTrue())
                        .satisfies(found -> assertThat(found.now()).hasSizeBetween(2, 5)));
    }

    @Test
    void findsEveryCommuneOfTodayByItsNameOfToday() {
        assertThat(communes.values())
                .allSatisfy(commune -> assertThat(finder.find(commune.inFull()))
                        .extracting(FoundPlace::now)
                        .contains(List.of(commune)));
    }

    @Test
    void keepsNumberedWardsApart() {
        assertThat(finder.find("p1 q4 tphcm"))
                .extracting(
                        place -> place.former() == null ? "" : place.former().inFull())
                .first()
                .isEqualTo("phường 1, quận 4, thành phố Hồ Chí Minh");
        assertThat(finder.find("phường 4, quận 1, Hồ Chí Minh"))
                .noneMatch(place ->
                        place.former() != null && place.former().inFull().startsWith("phường 1, quận 4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "xã", "tỉnh", "qwrtz", "1234567", "%_\\'\"<>", "xã xã xã"})
    void findsNothingForWhatIsNoPlace(String typed) {
        assertThat(finder.find(typed)).isEmpty();
    }

    private static List<List<String>> rows(String file) throws IOException {
        return Files.readAllLines(DATA.resolve(file)).stream()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
