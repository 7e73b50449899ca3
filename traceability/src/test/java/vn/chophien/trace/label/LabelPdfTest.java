package vn.chophien.trace.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.ReaderException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets are printed in memory, at the resolutions of real printers, and every label on them is scanned again. */
class LabelPdfTest {

    private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy áàảãạ ắằẳẵặ ấầẩẫậ éèẻẽẹ ếềểễệ íìỉĩị óòỏõọ"
            + " ốồổỗộ ớờởỡợ úùủũụ ứừửữự ýỳỷỹỵ";

    static Stream<Arguments> sheetsAndPrinters() {
        List<Arguments> all = new ArrayList<>();
        for (LabelFormat format : LabelFormat.values()) {
            for (PrintResolution resolution : PrintResolution.values()) {
                all.add(Arguments.of(format, resolution, 203));
                all.add(Arguments.of(format, resolution, 300));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}, made for {1}, printed at {2} dpi")
    @MethodSource("sheetsAndPrinters")
    void everyLabelOfASheetIsReadAgain(LabelFormat format, PrintResolution resolution, int dpi)
            throws IOException, ReaderException {
        List<Label> labels = labelsFor(format, resolution);
        LabelSheet sheet = new LabelSheet(format, resolution, 0);

        byte[] pdf = LabelPdf.draw(sheet, labels, "Tem");

        for (int page = 0; page < sheet.sheets(labels.size()); page++) {
            BufferedImage printed = Scanner.print(pdf, page, dpi, ImageType.GRAY);
            for (int place = 0; place < format.perSheet(); place++) {
                assertThat(Scanner.read(Scanner.cell(printed, format, place, dpi)))
                        .isEqualTo(labels.get(page * format.perSheet() + place).uri());
            }
        }
    }

    /** A sheet of packs; where a symbol with a serial number is too large, the label of the whole lot. */
    private static List<Label> labelsFor(LabelFormat format, PrintResolution resolution) {
        int count = format.isRoll() ? 2 : format.perSheet();
        List<Label> packs = LabelTestData.packs(count);
        return packs.stream().allMatch(pack -> LabelPdf.fits(format, resolution, pack))
                ? packs
                : Collections.nCopies(count, LabelTestData.aLabel());
    }

    @ParameterizedTest
    @EnumSource(PrintResolution.class)
    void modulesAreWholeDots(PrintResolution resolution) throws IOException {
        int side = resolution.dotsAModule();
        LabelSheet sheet = new LabelSheet(LabelFormat.A4_3X8, resolution, 4);
        Label label = LabelTestData.aLabel();

        byte[] pdf = LabelPdf.draw(sheet, List.of(label), "Tem");

        BufferedImage printed = Scanner.print(pdf, 0, resolution.dpi(), ImageType.BINARY);
        LabelLayout layout = LabelLayout.of(label, sheet.format(), resolution);
        int left = resolution.dots(sheet.format().left(4)) + layout.left();
        int top = resolution.dots(sheet.format().top(4)) + layout.top();
        QrCode code = layout.code();
        int quiet = QrCode.QUIET_ZONE;
        for (int y = -quiet * side; y < (code.size() + quiet) * side; y++) {
            for (int x = -quiet * side; x < (code.size() + quiet) * side; x++) {
                boolean dark = code.isDark(Math.floorDiv(x, side), Math.floorDiv(y, side));
                assertThat(Scanner.isDark(printed, left + x, top + y))
                        .as("dot %d, %d", x, y)
                        .isEqualTo(dark);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LabelFormat.class)
    void nothingIsPrintedNearTheEdgeHoweverMuchThereIsToSay(LabelFormat format) throws IOException {
        LabelSheet sheet = new LabelSheet(format, PrintResolution.DPI_300, 0);

        byte[] pdf = LabelPdf.draw(sheet, List.of(LabelTestData.aWordyLabel()), "Tem");

        BufferedImage label = Scanner.cell(Scanner.print(pdf, 0, 300, ImageType.GRAY), format, 0, 300);
        int edge = (int) ((format.inset() - 0.35) * 300 / 25.4); // a stacked accent may reach over its line a little
        for (int y = 0; y < label.getHeight(); y++) {
            for (int x = 0; x < label.getWidth(); x++) {
                boolean inside = x >= edge && y >= edge && x < label.getWidth() - edge && y < label.getHeight() - edge;
                assertThat(inside || !Scanner.isDark(label, x, y))
                        .as("%d, %d", x, y)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LabelFormat.class)
    void nameLastDayAndLotAreOnTheSmallestLabelToo(LabelFormat format) throws IOException {
        String text = text(LabelPdf.draw(
                        new LabelSheet(format, PrintResolution.DPI_300, 0), List.of(LabelTestData.aWordyLabel()), ""))
                .replaceAll("\\s", "");

        assertThat(text)
                .contains("Thịtlợn")
                .contains("HSD01/11/2027")
                .contains("(10)WWWWWWWWWWWWWWWWWWWW")
                .contains("(21)MMMMMMMMMMMMMMMMMMMM");
    }

    @Test
    void aLabelWithRoomSaysEverything() throws IOException {
        LabelSheet sheet = new LabelSheet(LabelFormat.A4_2X7, PrintResolution.DPI_600, 0);

        String text = text(LabelPdf.draw(sheet, List.of(LabelTestData.aLabel()), "Tem"));

        assertThat(text.replaceAll("\\s+", " "))
                .contains("Miến dong Tài Hoan sợi nhỏ")
                .contains("Hợp tác xã Tài Hoan, xã Côn Minh, tỉnh Thái Nguyên")
                .contains("Khối lượng: 500 g")
                .contains("NSX 01/11/2026 HSD 01/11/2027")
                .contains("Đóng gói: 02/11/2026")
                .contains("Vùng trồng: VN-TNGOR-0123")
                .contains("OCOP ★★★★★ QĐ 1234/QĐ-BNNMT")
                .contains("(01) 08931234567897 (10) MD261101-A")
                .contains("Sổ niêm phong 10482 · 3fa94c17");
    }

    @Test
    void everyLetterOfVietnameseIsEmbedded() throws IOException {
        for (String letters : List.of(LETTERS, LETTERS.toUpperCase(java.util.Locale.ROOT))) {
            for (LabelFont font : List.of(LabelFont.REGULAR, LabelFont.BOLD)) {
                assertThat(font.showable(letters)).isEqualTo(letters);
            }
        }
        byte[] pdf = LabelPdf.draw(
                new LabelSheet(LabelFormat.A4_2X7, PrintResolution.DPI_600, 0), List.of(LabelTestData.aLabel()), "");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDFont> fonts = fonts(document.getPage(0).getResources());
            assertThat(fonts)
                    .hasSize(2)
                    .allMatch(PDFont::isEmbedded)
                    .allMatch(font -> font.getName().matches("[A-Z]{6}\\+DejaVu.*"));
        }
        assertThat(pdf.length).isLessThan(60_000);
    }

    @Test
    void whatTheFontLacksDoesNotStopThePrinter() {
        assertThat(LabelFont.REGULAR.showable("Mật ong\u0000 \uD83D\uDC1D a\u0301"))
                .isEqualTo("Mật ong  ? á");
    }

    @Test
    void aPartlyUsedSheetBeginsAtItsFirstFreePlace() throws IOException, ReaderException {
        LabelSheet sheet = new LabelSheet(LabelFormat.A4_3X7, PrintResolution.DPI_600, 19);
        List<Label> packs = LabelTestData.packs(3);

        byte[] pdf = LabelPdf.draw(sheet, packs, "Tem");

        assertThat(sheet.sheets(3)).isEqualTo(2);
        BufferedImage first = Scanner.print(pdf, 0, 203, ImageType.GRAY);
        assertThat(isBlank(Scanner.cell(first, sheet.format(), 18, 203))).isTrue();
        assertThat(Scanner.read(Scanner.cell(first, sheet.format(), 19, 203)))
                .isEqualTo(packs.get(0).uri());
        assertThat(Scanner.read(Scanner.cell(first, sheet.format(), 20, 203)))
                .isEqualTo(packs.get(1).uri());
        BufferedImage second = Scanner.print(pdf, 1, 203, ImageType.GRAY);
        assertThat(Scanner.read(Scanner.cell(second, sheet.format(), 0, 203)))
                .isEqualTo(packs.get(2).uri());
        assertThat(isBlank(Scanner.cell(second, sheet.format(), 1, 203))).isTrue();
    }

    @Test
    void copiesAreDrawnOnce() {
        LabelSheet sheet = new LabelSheet(LabelFormat.A4_5X13, PrintResolution.DPI_600, 0);

        byte[] one = LabelPdf.draw(sheet, List.of(LabelTestData.aLabel()), "Tem");
        byte[] many = LabelPdf.draw(sheet, Collections.nCopies(1_300, LabelTestData.aLabel()), "Tem");

        assertThat(many.length).isLessThan(2 * one.length + 20_000);
    }

    @Test
    void aSymbolThatIsTooLargeIsRefused() {
        Label label = LabelTestData.aLabel().with("HTTPS://" + "X".repeat(200), List.of("(10) A"));

        assertThat(LabelPdf.fits(LabelFormat.ROLL_20X30, PrintResolution.DPI_203, label))
                .isFalse();
        assertThatThrownBy(() -> LabelPdf.draw(
                        new LabelSheet(LabelFormat.ROLL_20X30, PrintResolution.DPI_203, 0), List.of(label), ""))
                .isInstanceOf(LabelTooSmall.class);
        assertThat(LabelPdf.fits(LabelFormat.ROLL_20X30, PrintResolution.DPI_203, LabelTestData.aLabel()))
                .isTrue();
    }

    @Test
    void aSheetHasAtLeastOneFreePlace() {
        assertThatThrownBy(() -> new LabelSheet(LabelFormat.A4_3X8, PrintResolution.DPI_600, 24))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LabelSheet(LabelFormat.ROLL_20X30, PrintResolution.DPI_203, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isBlank(BufferedImage picture) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (Scanner.isDark(picture, x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<PDFont> fonts(PDResources page) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : page.getXObjectNames()) {
            PDResources form = ((PDFormXObject) page.getXObject(name)).getResources();
            for (COSName font : form.getFontNames()) {
                fonts.add(form.getFont(font));
            }
        }
        return fonts;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
