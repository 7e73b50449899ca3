package vn.chophien.trace.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.ReaderException;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small printer: it reads the commands back, unpacks the picture, and the picture is scanned. */
class LabelZplTest {

    private static final Pattern LABEL =
            Pattern.compile("\\^XA\\n\\^CI28\\n\\^FX (.*?)\\^FS\\n\\^PW(\\d+)\\n\\^LL(\\d+)\\n"
                    + "\\^LH0,0\\n\\^FO0,0\\^GFA,(\\d+),(\\d+),(\\d+),(.*?)\\^FS\\n\\^PQ(\\d+)\\n\\^XZ\\n");

    @ParameterizedTest
    @CsvSource({
        "ROLL_50X30, DPI_203, 400, 240",
        "ROLL_50X30, DPI_300, 591, 354",
        "ROLL_30X40, DPI_203, 240, 320",
        "ROLL_30X40, DPI_300, 354, 472",
        "ROLL_20X30, DPI_300, 236, 354"
    })
    void everyLabelIsReadAgain(LabelFormat format, PrintResolution resolution, int width, int height)
            throws ReaderException {
        List<Label> packs = LabelTestData.packs(3);

        List<Printed> printed = print(LabelZpl.draw(new LabelSheet(format, resolution, 0), packs));

        assertThat(printed).hasSize(3);
        for (int i = 0; i < 3; i++) {
            String uri = packs.get(i).uri();
            assertThat(printed.get(i).remark()).isEqualTo(uri);
            assertThat(printed.get(i).copies()).isEqualTo(1);
            assertThat(Scanner.read(printed.get(i).picture())).isEqualTo(uri);
            assertThat(printed.get(i).picture().getWidth()).isBetween(width - 1, width + 1);
            assertThat(printed.get(i).picture().getHeight()).isBetween(height - 1, height + 1);
        }
    }

    @Test
    void modulesAreWholeDots() {
        LabelSheet sheet = new LabelSheet(LabelFormat.ROLL_50X30, PrintResolution.DPI_203, 0);
        Label label = LabelTestData.aLabel();
        LabelLayout layout = LabelLayout.of(label, sheet.format(), sheet.resolution());

        BufferedImage picture =
                print(LabelZpl.draw(sheet, List.of(label))).get(0).picture();

        for (int y = 0; y < 4 * layout.code().size(); y++) {
            for (int x = 0; x < 4 * layout.code().size(); x++) {
                assertThat(Scanner.isDark(picture, layout.left() + x, layout.top() + y))
                        .isEqualTo(layout.code().isDark(x / 4, y / 4));
            }
        }
    }

    @Test
    void copiesAreOnePictureAndACount() {
        LabelSheet sheet = new LabelSheet(LabelFormat.ROLL_30X40, PrintResolution.DPI_203, 0);
        Label label = LabelTestData.aLabel();
        Label other = LabelTestData.packs(1).get(0);

        List<Printed> printed = print(LabelZpl.draw(sheet, List.of(label, label, other, label)));

        assertThat(printed).extracting(Printed::copies).containsExactly(3, 1);
    }

    @Test
    void aSheetOfA4IsNotForSuchAPrinter() {
        assertThatThrownBy(() -> LabelZpl.draw(
                        new LabelSheet(LabelFormat.A4_3X8, PrintResolution.DPI_203, 0),
                        List.of(LabelTestData.aLabel())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private record Printed(String remark, int copies, BufferedImage picture) {}

    private static List<Printed> print(String zpl) {
        List<Printed> printed = new ArrayList<>();
        Matcher label = LABEL.matcher(zpl);
        int end = 0;
        while (label.find()) {
            assertThat(label.start()).isEqualTo(end);
            end = label.end();
            int width = Integer.parseInt(label.group(2));
            int height = Integer.parseInt(label.group(3));
            int bytesARow = Integer.parseInt(label.group(6));
            assertThat(bytesARow).isEqualTo((width + 7) / 8);
            assertThat(label.group(4)).isEqualTo(label.group(5)).isEqualTo(Integer.toString(bytesARow * height));
            printed.add(new Printed(
                    label.group(1),
                    Integer.parseInt(label.group(8)),
                    picture(rows(label.group(7), 2 * bytesARow), width, height)));
        }
        assertThat(end).isEqualTo(zpl.length());
        return printed;
    }

    /** Unpacks as the programming guide says. */
    private static List<String> rows(String data, int digits) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        int times = 0;
        for (int i = 0; i < data.length(); i++) {
            char c = data.charAt(i);
            if (c >= 'g' && c <= 'z') {
                times += 20 * (c - 'g' + 1);
            } else if (c >= 'G' && c <= 'Y') {
                times += c - 'G' + 1;
            } else if (c == ':') {
                assertThat(row.length()).isZero();
                rows.add(rows.get(rows.size() - 1));
            } else {
                row.append(
                        c == ','
                                ? "0".repeat(digits - row.length())
                                : String.valueOf(c).repeat(Math.max(1, times)));
                times = 0;
                if (row.length() == digits) {
                    rows.add(row.toString());
                    row.setLength(0);
                }
            }
            assertThat(row.length()).isLessThan(digits);
        }
        return rows;
    }

    private static BufferedImage picture(List<String> rows, int width, int height) {
        assertThat(rows).hasSize(height);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int bits = Character.digit(rows.get(y).charAt(x / 4), 16);
                picture.setRGB(x, y, (bits >> (3 - x % 4) & 1) == 1 ? 0x000000 : 0xFFFFFF);
            }
        }
        return picture;
    }
}
