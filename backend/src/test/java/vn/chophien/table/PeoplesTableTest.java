package vn.chophien.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeoplesTableTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String CSV =
            "Tên sản phẩm;Giá;Xuất xứ\nMiến dong;85000;Xã Na Rì\nGạo Bao thai;30000;Chợ Đồn\n";

    static Stream<Arguments> waysOfWriting() {
        return Stream.of(
                Arguments.of("UTF-8", CSV.getBytes(StandardCharsets.UTF_8), false),
                Arguments.of("UTF-8 with its mark", ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8), false),
                Arguments.of("tabs", CSV.replace(';', '\t').getBytes(StandardCharsets.UTF_8), false),
                Arguments.of("commas", CSV.replace(';', ',').getBytes(StandardCharsets.UTF_8), false),
                Arguments.of("decomposed", nfd(CSV).getBytes(StandardCharsets.UTF_8), false),
                Arguments.of("UTF-16LE", ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_16LE), false),
                Arguments.of("UTF-16BE", ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_16BE), false),
                Arguments.of("UTF-16 without its mark", CSV.getBytes(StandardCharsets.UTF_16LE), false),
                Arguments.of("Windows-1258", windows1258(CSV), true),
                Arguments.of("TCVN3 as bytes", Old.tcvn3(CSV).getBytes(WESTERN), true),
                Arguments.of("TCVN3 as letters", Old.tcvn3(CSV).getBytes(StandardCharsets.UTF_8), true),
                Arguments.of("VNI as bytes", Old.vni(CSV).getBytes(WESTERN), true),
                Arguments.of("VNI as letters", Old.vni(CSV).getBytes(StandardCharsets.UTF_8), true),
                Arguments.of(
                        "UTF-8 read as western",
                        new String("Tên;Giá\nMiến dong;85000\nTám thơm;1\n".getBytes(StandardCharsets.UTF_8), WESTERN)
                                .getBytes(StandardCharsets.UTF_8),
                        true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysOfWriting")
    void textIsReadHoweverItWasWritten(String way, byte[] file, boolean told) {
        PeoplesTable table = read(file);

        assertThat(table.rows().get(1).cells()).startsWith("Miến dong", "85000");
        assertThat(table.rows()).hasSize(3);
        assertThat(table.notice() != null).as("said what was changed").isEqualTo(told);
    }

    @Test
    void realTextsOfOldFontsAreUnderstood() {
        String tcvn3 = "Céng hßa x· héi chñ nghÜa ViÖt Nam;§éc lËp - Tù do - H¹nh phóc\na;b\n";
        String vni = "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam;Ñoäc laäp – Töï do – Haïnh phuùc\na;b\n";

        assertThat(read(tcvn3.getBytes(StandardCharsets.UTF_8)).rows().get(0).cells())
                .containsExactly("Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập - Tự do - Hạnh phúc");
        assertThat(read(vni.getBytes(StandardCharsets.UTF_8)).rows().get(0).cells())
                .containsExactly("Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập – Tự do – Hạnh phúc");
    }

    @Test
    void cellsThatAreGoodStayBesideOldOnes() {
        String mixed = Old.tcvn3("Tên sản phẩm;Giới thiệu\nMiến dong sợi nhỏ;Nấu lẩu ngon\nGạo nếp nương;Dẻo thơm\n")
                + "Chè Shan tuyết;Café rượu\n";

        List<TableRow> rows = read(mixed.getBytes(StandardCharsets.UTF_8)).rows();

        assertThat(rows.get(1).cells()).containsExactly("Miến dong sợi nhỏ", "Nấu lẩu ngon");
        assertThat(rows.get(3).cells()).containsExactly("Chè Shan tuyết", "Café rượu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tên;Giá\nCafé crème;1\n", "Name;Price\nTea;1\n", "Tên;Giá\nGạo 25°;1\n", "日本;1\n茶;2\n"})
    void whatIsNoOldFontIsLeftAlone(String csv) {
        PeoplesTable table = read(csv.getBytes(StandardCharsets.UTF_8));

        assertThat(table.notice()).isNull();
        assertThat(String.join("", table.rows().get(1).cells())).isEqualTo(csv.split("\n", -1)[1].replace(";", ""));
    }

    @ParameterizedTest
    @CsvSource({"miến, true", "nghĩa, true", "quả, true", "gì, true", "giếng, true", "hoà, true", "hòa, true"})
    void syllablesAreKnown(String word, boolean is) {
        assertThat(Syllables.is(word)).isEqualTo(is);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xaõ", "mieán", "café1", "hoøa", "viöt", "crème", "ÿ", "mIến"})
    void otherWordsAreNot(String word) {
        assertThat(Syllables.is(word)).isFalse();
    }

    @Test
    void excelsDaysAreTellableAndItsNumbersArePlain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Row head = book.createSheet().createRow(0);
            head.createCell(0).setCellValue("Mùa vụ");
            head.createCell(1).setCellValue("GTIN");
            head.createCell(2).setCellValue("Giá");
            Row row = book.getSheetAt(0).createRow(1);
            row.createCell(0).setCellValue(LocalDate.of(2026, 12, 10));
            row.getCell(0).setCellStyle(format(book, "d-mmm"));
            row.createCell(1).setCellValue(8936000000012.0);
            row.createCell(2).setCellValue(85000);
            row.getCell(2).setCellStyle(format(book, "#,##0 \"đồng\""));
            book.write(out);
        }

        assertThat(read(out.toByteArray()).rows().get(1).cells())
                .containsExactly("2026-12-10", "8936000000012", "85000");
    }

    private static PeoplesTable read(byte[] file) {
        return PeoplesTable.read(file, 4 * 1024 * 1024, 5_001, 5_000, "Hãy chia thành nhiều tệp.");
    }

    private static CellStyle format(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** As Windows writes it: some letters whole, marks of tone apart. */
    private static byte[] windows1258(String text) {
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String nfd = nfd(String.valueOf(c));
            String tone = nfd.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            apart.append(Normalizer.normalize(nfd.replace(tone, ""), Normalizer.Form.NFC))
                    .append(tone);
        }
        return apart.toString().getBytes(Charset.forName("windows-1258"));
    }
}
