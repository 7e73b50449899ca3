package vn.chophien.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPdfTest {

    @Test
    void everyWordCanBeReadBackWithItsMarks() throws IOException {
        String text = text(DocumentPdf.of(LetterTestData.aLetter()), 1, 9);

        assertThat(text)
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "HỢP TÁC XÃ MIẾN DONG BA BỂ",
                        "Số: ……/BC",
                        "Nghiên Loan, ngày 03 tháng 02 năm 2026",
                        "Việc thu hồi hàng hóa <có khuyết tật> & lý do",
                        "Kính gửi: Sở Công Thương tỉnh Thái Nguyên",
                        "(Ký, ghi rõ họ tên, đóng dấu)",
                        "L260928-60");
        assertThat(text).containsPattern("Sáng: mang đến\\.\\s*\\R\\s*Chiều: chờ ở nhà\\.");
        assertThat(text.replaceAll("\\s+", " ")).contains(LetterTestData.LONG.strip());
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void eachPageRepeatsTheTablesHeadAndTellsItsNumber() throws IOException {
        byte[] pdf = DocumentPdf.of(LetterTestData.aLetter());
        int pages = pages(pdf);

        assertThat(pages).isGreaterThan(1);
        for (int page = 1; page <= pages; page++) {
            assertThat(text(pdf, page, page)).contains("Trang " + page + "/" + pages, "Trạng thái");
        }
    }

    /** A page with nothing but a signature could be put under any letter. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 40, 60})
    void nobodySignsAPageOfItsOwn(int lots) throws IOException {
        byte[] pdf = DocumentPdf.of(LetterTestData.aLetter(lots));
        String last = text(pdf, pages(pdf), pages(pdf));

        assertThat(last).contains("(Ký, ghi rõ họ tên, đóng dấu)", "L260928-" + lots);
    }

    @Test
    void itSaysItsTitleItsLanguageAndItsSections() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(DocumentPdf.of(LetterTestData.aLetter()))) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Báo cáo việc thu hồi hàng hóa có khuyết tật");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem letter :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                letter.children().forEach(section -> marks.add(section.getTitle()));
            }
            assertThat(marks).containsExactly("1. Hàng hóa", "2. Các lô");
        }
    }

    @Test
    void aCameraReadsTheCode() throws IOException, ReaderException {
        try (PDDocument pdf = Loader.loadPDF(DocumentPdf.of(LetterTestData.aLetter()))) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            BinaryBitmap seen = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));

            assertThat(new QRCodeReader()
                            .decode(seen, Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText())
                    .isEqualTo(LetterTestData.ADDRESS);
        }
    }

    @Test
    void severalInOneFileCountTheirOwnPages() throws IOException {
        Document letter = LetterTestData.aLetter();
        int pages = pages(DocumentPdf.of(letter));

        byte[] both = DocumentPdf.of("Hai thư", List.of(letter, letter));

        assertThat(pages(both)).isEqualTo(2 * pages);
        assertThat(text(both, pages + 1, pages + 1)).contains("Trang 1/" + pages, "CỘNG HÒA");
    }

    @Test
    void nothingStandsOutsideOfTheMargins() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(DocumentPdf.of(LetterTestData.aLetter()))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String said, List<org.apache.pdfbox.text.TextPosition> letters) {
                    letters.forEach(letter -> {
                        assertThat(letter.getX()).as(said).isGreaterThan((float) PageLook.LETTER.left() - 1);
                        assertThat(letter.getX() + letter.getWidth()).as(said).isLessThan((float)
                                (PageLook.WIDTH - PageLook.LETTER.right() + 1));
                        assertThat(letter.getY()).as(said).isBetween(50f, 830f);
                    });
                }
            }.getText(pdf);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String text(byte[] pdf, int from, int to) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setStartPage(from);
            reader.setEndPage(to);
            return reader.getText(document);
        }
    }
}
