package vn.chophien.catalogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.catalogue.CategoryView;
import vn.chophien.catalogue.ProductTexts;
import vn.chophien.shared.Money;

class SheetPlanTest {

    private static final List<SheetField> COLUMNS = List.of(
            SheetField.CODE,
            SheetField.NAME,
            SheetField.CATEGORY,
            SheetField.SUMMARY,
            SheetField.DESCRIPTION,
            SheetField.ORIGIN,
            SheetField.PACK,
            SheetField.UNIT,
            SheetField.PRICE,
            SheetField.CONTENT,
            SheetField.GTIN,
            SheetField.SEASON);

    private static final String TEXTS =
            "Miến, bún|Sợi miến dai, không hàn the.|Làm từ củ dong riềng trồng ở xã.|Xã Na Rì";
    private static final KnownProduct NOODLES = new KnownProduct(
            7,
            "mien-dong",
            3,
            1,
            new ProductTexts(
                    "Miến dong",
                    "Sợi miến dai, không hàn the.",
                    "Làm từ củ dong riềng.",
                    null,
                    null,
                    null,
                    "Na Rì",
                    null),
            null,
            "10,11",
            null,
            List.of(new KnownProduct.Pack(
                    70, "08936000000011", "Gói 500 g", "gói", 0, 1, Money.ofDong(85_000), null, true)));

    @Test
    void aNewProductIsReadWithItsPacks() {
        PlannedProduct plan = plan(
                        "|Miến ngô|" + TEXTS + "|Gói 500 g|gói|85k|500 g||10-12", "||||||Cân theo kg|kg|1tr2|||")
                .get(0);

        assertThat(plan.verdict()).isEqualTo(SheetVerdict.NEW);
        assertThat(plan.packs()).hasSize(2);
        assertThat(plan.packs().get(0).price()).isEqualTo(Money.ofDong(85_000));
        assertThat(plan.packs().get(1).unitScale()).isEqualTo(3);
        assertThat(plan.packs().get(1).price()).isEqualTo(Money.ofDong(1_200_000));
        assertThat(plan.seasonMonths()).isEqualTo("10,11,12");
    }

    @Test
    void whatIsTheSameChangesNothing() {
        assertThat(plan("mien-dong||||||Gói 500 g|gói|85.000|||10, 11").get(0).verdict())
                .isEqualTo(SheetVerdict.SAME);
        assertThat(plan("|miến dong||||||||||").get(0).verdict())
                .as("found by its name, which is spelt otherwise")
                .isEqualTo(SheetVerdict.CHANGED);
    }

    @Test
    void aChangedPriceAndANewPackAreToldInWords() {
        PlannedProduct plan = plan("mien-dong||||||Gói 500 g||90k|||", "mien-dong||||||Gói 1 kg|gói|170k|1 kg||")
                .get(0);

        assertThat(plan.verdict()).isEqualTo(SheetVerdict.CHANGED);
        assertThat(plan.words().get(2))
                .contains("giá “Gói 500 g” từ 85.000\u00A0₫ thành 90.000\u00A0₫")
                .contains("quy cách mới “Gói 1 kg”");
    }

    @Test
    void aGtinThatLostItsZeroFindsItsPack() {
        assertThat(plan("||||||||90k||8936000000011|").get(0).known()).isEqualTo(NOODLES);
        assertThat(SheetGroup.gtin("12345670"))
                .hasValueSatisfying(gtin -> assertThat(gtin.value()).isEqualTo("00000012345670"));
        assertThat(SheetGroup.gtin("123456 ")).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '~',
            value = {
                "khong-co||||||Gói||85k||| ~ Bạn không có sản phẩm nào mang mã “khong-co”",
                "|Miến ngô|Không có|a|b||Gói|gói|85k||| ~ Chợ không có ngành hàng “Không có”",
                "|Miến ngô||||||gói|85k||| ~ Thiếu ngành hàng",
                "mien-dong||||||Gói 500 g||1.250k||| ~ có thể là 1.250 đồng hay 1.250.000 đồng",
                "mien-dong||||||Gói 500 g||85||| ~ 85 đồng hay 85.000 đồng",
                "mien-dong||||||Gói 2 kg|gói|||| ~ Thiếu giá",
                "mien-dong||||||Gói 2 kg|cục|85k||| ~ Chợ không có đơn vị “cục”",
                "mien-dong||||||Gói 500 g||85k|1.500 kg|| ~ không đọc được lượng tịnh",
                "mien-dong||||||Gói 2 kg|gói|85k||8.936E+12| ~ Excel đã làm tròn GTIN",
                "mien-dong||||||Gói 2 kg|gói|85k||8936000000018| ~ không đúng",
                "mien-dong||||||Gói 2 kg|gói|85k||8936000000028| ~ đang thuộc một người bán khác",
                "mien-dong||||||Gói 500 g||85k|||2026-12-10 ~ Excel đã đổi ô mùa vụ thành ngày",
                "mien-dong||||||Gói 500 g|kg|85k||| ~ Đơn vị của quy cách đã có"
            })
    void whatIsWrongIsToldInWords(String line, String sentence) {
        PlannedProduct plan = plan(line).get(0);

        assertThat(plan.verdict()).isEqualTo(SheetVerdict.WRONG);
        assertThat(plan.words().get(2)).contains(sentence);
    }

    @Test
    void aProductIsTakenWholeOrNotAtAll() {
        PlannedProduct plan = plan("|Miến ngô|" + TEXTS + "|Gói 500 g|gói|85k|||", "||||||Gói 1 kg|gói|x|||")
                .get(0);

        assertThat(plan.verdict()).isEqualTo(SheetVerdict.WRONG);
        assertThat(plan.words().get(2)).contains("Cùng sản phẩm với dòng 3");
    }

    @ParameterizedTest
    @CsvSource({
        "'10, 11, 12', '10,11,12'",
        "10-12, '10,11,12'",
        "tháng 11 đến tháng 2, '1,2,11,12'",
        "T9, 9",
        "quanh năm, ''",
        "1-12, ''"
    })
    void seasonsAreReadAsPeopleListThem(String typed, String months) {
        assertThat(SheetSeason.read(typed)).contains(months);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "mùa đông", "0", "2026-12-10"})
    void otherSeasonsAreNot(String typed) {
        assertThat(SheetSeason.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TÊN SẢN PHẨM, NAME", "Giá bán (đ), PRICE", "Mã vạch, GTIN", "ĐVT, UNIT", "Ten hang*, NAME"})
    void columnsAreKnownByTheirHeads(String head, SheetField field) {
        assertThat(SheetField.of(head)).contains(field);
    }

    @Test
    void whatAnExportGuardedComesBackAsItWas() {
        assertThat(RawLine.of(2, List.of("", "'=SUM(A1)"), List.of(SheetField.CODE, SheetField.NAME))
                        .cell(SheetField.NAME))
                .isEqualTo("=SUM(A1)");
    }

    private static List<PlannedProduct> plan(String... lines) {
        List<RawLine> raw = new ArrayList<>();
        for (String line : lines) {
            raw.add(RawLine.of(raw.size() + 2, Arrays.asList(line.split("\\|", -1)), COLUMNS));
        }
        SheetGoods goods = new SheetGoods(
                List.of(new KnownProduct.Name(7, "mien-dong", "Miến dong")),
                Map.of("08936000000011", 7L),
                Set.of("08936000000028"),
                List.of(new CategoryView(1, "mien", "Miến, bún", "mien-dong")));
        List<SheetGroup> groups = SheetGroup.of(raw, goods);
        goods.add(List.of(NOODLES));
        return SheetPlan.of(groups, goods);
    }
}
