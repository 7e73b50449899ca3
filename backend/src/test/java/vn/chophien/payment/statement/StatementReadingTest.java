package vn.chophien.payment.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.shared.InvalidInput;

class StatementReadingTest {

    private static final int XLSX_UNFOLDED = 40 * 1024 * 1024;
    private static final String HEAD = "Ngày giao dịch;Nội dung;Ghi có;Ghi nợ;Số tham chiếu\n";

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t', '|'})
    void anySeparatorDoes(char separator) {
        String text = HEAD + "21/11/2026;\"CP261121K7Q2M; tra, tien|hang\t\";1250000;;FT26325001234\n";

        ReadStatement read = read(text.replace(";", "" + separator));

        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().get(0).dong()).isEqualTo(1_250_000);
        assertThat(read.rows().get(0).reference()).isEqualTo("FT26325001234");
        assertThat(read.rows().get(0).words()).startsWith("CP261121K7Q2M");
        assertThat(read.rows().get(0).number()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngày giao dịch;Số CT;Nội dung;PS Nợ Debit;PS Có Credit;Số dư",
                "Transaction Date;Transaction No;Description;Debit;Credit;Balance",
                "Ngày GD;Mã GD;Diễn giải;Số tiền ghi nợ;Số tiền ghi có;Số dư cuối",
                "Ngày hạch toán;Số bút toán;Mô tả giao dịch;Phát sinh nợ;Phát sinh có;Số dư",
                "Date;Reference;Remarks;Nợ/Debit;Có/Credit;Số dư/Balance",
                "Ngày giờ GD;Mã tham chiếu;Nội dung (có dấu);Tiền rút ra;Tiền gửi vào;Số dư",
                "\uFEFFNGÀY;SỐ GIAO DỊCH;NỘI DUNG CHI TIẾT;NỢ;CÓ;SỐ DƯ",
            })
    void headsAreFoundByTheirNames(String head) {
        ReadStatement read = read(head + "\n21/11/2026;FT26325001234;tien hang;;1.250.000;9.999.999\n"
                + "22/11/2026;FT26325001235;phi;11.000;;9.988.999\n");

        assertThat(read.rows()).extracting(StatementRow::dong).containsExactly(1_250_000L, -11_000L);
        assertThat(read.rows()).extracting(StatementRow::words).containsExactly("tien hang", "phi");
        assertThat(read.rows()).extracting(StatementRow::reference).containsExactly("FT26325001234", "FT26325001235");
        assertThat(read.from()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(read.to()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void aLetterheadIsReadAndSumsAreLeftOut() {
        ReadStatement read = read("""
                NGÂN HÀNG, CHI NHÁNH 1;;
                Số tài khoản:;1903 6789 0123 45;
                Từ ngày 01/11/2026 đến ngày 30/11/2026

                Ngày giao dịch;Nội dung;Ghi có;Ghi nợ;Số tham chiếu
                Date;Description;Credit;Debit;Reference
                Số dư đầu kỳ;;5.000.000;;
                21/11/2026;tien hang;1.250.000;;FT26325001234
                Tổng cộng;;1.250.000;0;
                Trang 1/1
                """);

        assertThat(read.account()).isEqualTo("19036789012345");
        assertThat(read.from()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(read.to()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().get(0).number()).isEqualTo(8);
        assertThat(read.skipped()).isEqualTo(4);
    }

    @Test
    void aNumberBelowTheDateIsTheBanksNumber() {
        ReadStatement read = read("""
                STT;Ngày giao dịch / Số CT;Số tiền ghi nợ;Số tiền ghi có;Số dư;Nội dung chi tiết
                1;"21/11/2026
                5091 - 123456";;1,250,000;2,000,000;tien hang
                """);

        assertThat(read.rows().get(0).reference()).isEqualTo("5091 - 123456");
    }

    @Test
    void aKindOfTransferIsNotTheNumberOfOne() {
        ReadStatement read = read(HEAD + "21/11/2026;a;1000;;TRANSFER001\n21/11/2026;b;1000;;TRANSFER001\n"
                + "21/11/2026;c;1000;;TRANSFER001\n21/11/2026;d;1000;;CK\n");

        assertThat(read.rows()).extracting(StatementRow::reference).containsOnlyNulls();
    }

    @Test
    void aColumnOfSignedAmountsSaysWhichWay() {
        ReadStatement read = read(
                "Ngày;Mã giao dịch;Nội dung;Số tiền\n21/11/2026;FT26325001;vao;+5.000\n21/11/2026;FT26325002;ra;-7.000\n");
        ReadStatement unsigned = read("Ngày;Nội dung;Số tiền\n21/11/2026;vao;5.000\n");

        assertThat(read.rows()).extracting(StatementRow::dong).containsExactly(5_000L, -7_000L);
        assertThat(unsigned.rows().get(0).fault()).contains("Không rõ tiền vào hay tiền ra");
    }

    @Test
    void aBadLineSaysWhyAndKeepsBackNoOther() {
        ReadStatement read = read(HEAD + "31/02/2026;a;1000;;\n21/11/2026;b;1.2.3;;\n21/11/2026;c;1000;1000;\n"
                + "21/11/2026;d;;;\n21/11/2026;e;1000;;\n21/11/2026;f;;x;\n");

        assertThat(read.rows()).hasSize(6);
        assertThat(read.rows().get(0).fault()).isEqualTo("Không đọc được ngày “31/02/2026”.");
        assertThat(read.rows().get(1).fault()).isEqualTo("Không đọc được số tiền “1.2.3”.");
        assertThat(read.rows().get(2).fault()).contains("cả tiền vào lẫn tiền ra");
        assertThat(read.rows().get(3).fault()).contains("không có số tiền");
        assertThat(read.rows().get(4).fault()).isNull();
        assertThat(read.rows().get(5).fault()).isEqualTo("Không đọc được số tiền “x”.");
    }

    @Test
    void anExcelTextInCsvKeepsItsZeros() {
        assertThat(read(HEAD + "21/11/2026;a;=\"1000\";;=\"00123456\"\n").rows().get(0))
                .extracting(StatementRow::dong, StatementRow::reference)
                .containsExactly(1_000L, "00123456");
    }

    @Test
    void whatExcelCallsUnicodeTextIsRead() {
        byte[] text = ("\uFEFF" + HEAD.replace(';', '\t') + "21/11/2026\ttiền\t1000\t\t\r\n")
                .getBytes(StandardCharsets.UTF_16LE);

        assertThat(StatementReading.read(text).rows().get(0).words()).isEqualTo("tiền");
    }

    @Test
    void aWorkbookIsReadLikeAText() throws IOException {
        byte[] file = workbook(List.of(
                List.of("Số tài khoản 19036789012345"),
                List.of("Ngày giao dịch", "Nội dung", "Ghi có", "Ghi nợ", "Mã giao dịch"),
                List.of(LocalDateTime.of(2026, 11, 21, 9, 2, 37), "CP261121K7Q2M", 1_250_000.0, "", "FT26325001234"),
                List.of("22/11/2026", "phí", "", 11_000.0, "FT26325001235")));

        ReadStatement read = StatementReading.read(file);

        assertThat(read.account()).isEqualTo("19036789012345");
        assertThat(read.rows()).extracting(StatementRow::dong).containsExactly(1_250_000L, -11_000L);
        assertThat(read.rows().get(0).at()).asString().isEqualTo("2026-11-21T02:02:37Z");
        assertThat(read.rows().get(1).words()).isEqualTo("phí");
        assertThat(read.rows().get(1).number()).isEqualTo(4);
    }

    @Test
    void aFormulaIsRefused() throws IOException {
        byte[] file = workbook(List.of(
                List.of("Ngày giao dịch", "Nội dung", "Ghi có", "Ghi nợ"),
                List.of("22/11/2026", "tiền", "=1000*1000", "")));

        refused(file, "Dòng 2 có công thức");
    }

    @Test
    void whatUnfoldsWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < XLSX_UNFOLDED / zeros.length + 1; i++) {
                zip.write(zeros);
            }
        }

        assertThat(file.size()).isLessThan(StatementFile.LARGEST);
        refused(file.toByteArray(), "giãn ra quá lớn");
    }

    @Test
    void entitiesOfAWorkbookAreNotUnfolded() throws IOException {
        String sheet = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row r=\"1\">"
                + "<c t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>";

        refused(
                zip(Map.of(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"x\"><sheets><sheet r:id=\"r1\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<r><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></r>",
                        "xl/worksheets/sheet1.xml",
                        sheet)),
                "");
    }

    @Test
    void whatIsNoStatementIsRefusedInASentence() throws IOException {
        refused(new byte[0], "Hãy chọn tệp");
        refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "PDF");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, ".xls");
        refused("PK\u0003\u0004nonsense".getBytes(StandardCharsets.US_ASCII), "Excel");
        refused(zip(Map.of("word/document.xml", "<x/>")), "không phải bảng Excel");
        refused(zip(Map.of("xl/workbook.xml", "<x/>", "xl/vbaProject.bin", "x")), "macro");
        refused("<html><table>".getBytes(StandardCharsets.UTF_8), "không phải bảng");
        refused(HEAD.getBytes(Charset.forName("UTF-16BE")), "không");
        refused("Ngày;Ghi có\n".getBytes(Charset.forName("windows-1258")), "UTF-8");
        refused(new byte[StatementFile.LARGEST + 1], "2 MB");
        refused((HEAD + "x\n").getBytes(StandardCharsets.UTF_8), "không có giao dịch nào");
        refused((HEAD + "21/11/2026;a;1;;\n".repeat(2_001)).getBytes(StandardCharsets.UTF_8), "2.000");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> read("Ngày giao dịch;Số dư;Ghi có\n21/11/2026;1;2\n"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.sentences().get("tep"))
                                .contains("Không tìm thấy cột nội dung trong tệp"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void garbageIsReadOrRefusedAndNeverFails(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String letters = "0123456789/;,\t\n\"=-.: CPđ+()%<";
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder(HEAD);
            for (int n = random.nextInt(200); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            try {
                assertThat(read(text.toString()).rows()).isNotEmpty();
            } catch (InvalidInput refusal) {
                assertThat(refusal.sentences()).containsOnlyKeys("tep");
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aBrokenWorkbookIsReadOrRefusedAndNeverFails(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] whole = workbook(List.of(
                List.of("Ngày giao dịch", "Nội dung", "Ghi có", "Ghi nợ"), List.of("22/11/2026", "tiền", 1_000.0, "")));
        for (int i = 0; i < 50; i++) {
            byte[] broken = whole.clone();
            for (int n = 0; n < 3; n++) {
                broken[random.nextInt(4, broken.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(StatementReading.read(broken).rows()).isNotEmpty();
            } catch (InvalidInput refusal) {
                assertThat(refusal.sentences()).containsOnlyKeys("tep");
            }
        }
    }

    private static ReadStatement read(String text) {
        return StatementReading.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(byte[] file, String sentence) {
        assertThatThrownBy(() -> StatementReading.read(file))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.sentences().get("tep")).contains(sentence));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }

    private static byte[] workbook(List<List<Object>> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet();
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy hh:mm:ss"));
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int column = 0; column < rows.get(i).size(); column++) {
                    Object value = rows.get(i).get(column);
                    if (value instanceof LocalDateTime moment) {
                        row.createCell(column).setCellValue(moment);
                        row.getCell(column).setCellStyle(day);
                    } else if (value instanceof Double number) {
                        row.createCell(column).setCellValue(number);
                    } else if (value.toString().startsWith("=")) {
                        row.createCell(column).setCellFormula(value.toString().substring(1));
                    } else {
                        row.createCell(column).setCellValue(value.toString());
                    }
                }
            }
            workbook.write(file);
            return file.toByteArray();
        }
    }
}
