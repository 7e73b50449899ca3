package vn.chophien.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class DocumentDocxTest {

    @Test
    void anOfficeProgramReadsEveryWord() throws IOException {
        try (XWPFDocument word = opened();
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "HỢP TÁC XÃ MIẾN DONG BA BỂ",
                            "Nghiên Loan, ngày 03 tháng 02 năm 2026",
                            "Việc thu hồi hàng hóa <có khuyết tật> & lý do",
                            LetterTestData.LONG.strip(),
                            "ab  1.250\u00A0kg",
                            "Sáng: mang đến.\nChiều: chờ ở nhà.",
                            LetterTestData.ADDRESS,
                            "(Ký, ghi rõ họ tên, đóng dấu)");
            assertThat(word.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Báo cáo việc thu hồi hàng hóa có khuyết tật");
        }
    }

    @Test
    void sectionsAreHeadingsAndTheTablesHeadComesAgainOnEachPage() throws IOException {
        try (XWPFDocument word = opened()) {
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                            .map(XWPFParagraph::getText))
                    .containsExactly("1. Hàng hóa", "2. Các lô");
            XWPFTable lots = word.getTables().stream()
                    .filter(table -> table.getNumberOfRows() == 61)
                    .findFirst()
                    .orElseThrow();
            assertThat(lots.getRow(0).isRepeatHeader()).isTrue();
            assertThat(lots.getRow(60).getCell(0).getText()).isEqualTo("L260928-60");
        }
    }

    /** Word opens only what keeps to the schema; other programs are more patient. */
    @Test
    void everyPartKeepsToTheSchema() throws IOException, XmlException, InvalidFormatException {
        try (XWPFDocument word = opened()) {
            PackagePart main = word.getPackagePart();
            assertThat(faults(DocumentDocument.Factory.parse(main.getInputStream())))
                    .isEmpty();
            try (InputStream styles = part(word, "/word/styles.xml")) {
                assertThat(faults(StylesDocument.Factory.parse(styles))).isEmpty();
            }
            try (InputStream foot = part(word, "/word/footer1.xml")) {
                assertThat(faults(FtrDocument.Factory.parse(foot))).isEmpty();
            }
        }
    }

    private static InputStream part(XWPFDocument word, String name) throws IOException, InvalidFormatException {
        return word.getPackage().getParts().stream()
                .filter(part -> part.getPartName().getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getInputStream();
    }

    private static List<Object> faults(XmlObject part) {
        List<Object> faults = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(new ArrayList<>() {
            @Override
            public boolean add(org.apache.xmlbeans.XmlError fault) {
                return faults.add(fault.toString());
            }
        }));
        return faults;
    }

    private static XWPFDocument opened() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocumentDocx.of(LetterTestData.aLetter())));
    }
}
