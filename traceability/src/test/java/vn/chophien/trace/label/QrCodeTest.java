package vn.chophien.trace.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chophien.trace.label.QrCode.Level;

/** Every drawing is turned into pixels again, without the encoder's help, and read by a QR code reader. */
class QrCodeTest {
    private static final String LINK = "https://id.hagiang.example.vn/01/08934567890120/10/H260201A";
    private static final String BANK_TRANSFER = "00020101021238570010A00000072701270006970436011301234567890120208"
            + "QRIBFTTA53037045405150005802VN62190815CP261121K7Q2M9X6304ABCD";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int PIXELS = 3;

    @ParameterizedTest
    @MethodSource("textsAndLevels")
    void theSvgIsRead(String text, Level level) throws ReaderException {
        String svg = QrCode.of(text, level).toSvg("Mã QR");

        assertThat(read(svgModules(svg))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("textsAndLevels")
    void theTerminalIsRead(String text, Level level) throws ReaderException {
        QrCode code = QrCode.of(text, level);

        assertThat(read(terminalModules(code.toTerminal(), true))).isEqualTo(text);
        assertThat(read(terminalModules(code.toPlainTerminal(), false))).isEqualTo(text);
    }

    static Stream<Arguments> textsAndLevels() {
        return Stream.of(LINK, BANK_TRANSFER, "Miến dong Côn Minh – lô 7", "0")
                .flatMap(text -> Arrays.stream(Level.values()).map(level -> Arguments.of(text, level)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyMixtureOfSegmentsIsRead(long seed) throws ReaderException {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> alphabets = List.of("0123456789", "ABCXYZ0189 $%*+-./:", "abc?=&xyz");
        StringBuilder text = new StringBuilder("x");
        for (int part = random.nextInt(1, 9); part > 0; part--) {
            String alphabet = alphabets.get(random.nextInt(alphabets.size()));
            for (int length = random.nextInt(1, 30); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
        }
        Level level = List.of(Level.L, Level.M, Level.Q, Level.H).get(random.nextInt(4));

        assertThat(read(svgModules(QrCode.of(text.toString(), level).toSvg(""))))
                .isEqualTo(text.toString());
    }

    private static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @CsvSource({
        "https://id.hagiang.example.vn/01/08934567890120/10/H260201A, M, 33",
        "https://id.hagiang.example.vn/01/08934567890120/10/H260201A/21/B0001, M, 37",
        "HTTPS://ID.HAGIANG.EXAMPLE.VN/01/08934567890120/10/H260201A, M, 29",
        "HTTPS://ID.HAGIANG.EXAMPLE.VN/01/08934567890120/10/H260201A, Q, 33"
    })
    void aLabelIsNeverLargerThanPlanned(String text, Level level, int modules) {
        assertThat(QrCode.of(text, level).size()).isLessThanOrEqualTo(modules);
    }

    @Test
    void theLargestSymbolHoldsAsManyDigitsAsTheStandardSays() {
        assertThat(QrCode.of("7".repeat(7_089), Level.L).version()).isEqualTo(40);
    }

    @Test
    void theSymbolKnowsItsMeasures() {
        QrCode code = QrCode.of(LINK, Level.Q);

        assertThat(code.size()).isEqualTo(17 + 4 * code.version());
        assertThat(code.text()).isEqualTo(LINK);
        assertThat(code.level()).isEqualTo(Level.Q);
        assertThat(code.isDark(0, 0)).isTrue();
        assertThat(code.isDark(1, 1)).isFalse();
        assertThat(code.isDark(-1, 0)).isFalse();
        assertThat(code.isDark(0, code.size())).isFalse();
    }

    @Test
    void theSvgHasAQuietZoneAWhiteGroundAndAName() {
        QrCode code = QrCode.of(LINK, Level.M);
        int side = code.size() + 8;

        String svg = code.toSvg("Lô <H&A>\n\"1\"");

        assertThat(svg)
                .contains("viewBox=\"0 0 " + side + " " + side + "\"")
                .contains("shape-rendering=\"crispEdges\"")
                .contains("role=\"img\"")
                .contains("<title>Lô &lt;H&amp;A&gt; \"1\"</title>")
                .contains("<rect width=\"" + side + "\" height=\"" + side + "\" fill=\"#fff\"/>")
                .contains("d=\"M4 4h7v1h-7z")
                .containsOnlyOnce("<path");
    }

    @Test
    void theTerminalHasAQuietZoneAndAsManyLinesAsItNeeds() {
        QrCode code = QrCode.of(LINK, Level.M);
        int side = code.size() + 8;

        List<String> lines = code.toPlainTerminal().lines().toList();

        assertThat(lines).hasSize((side + 1) / 2).allMatch(line -> line.length() == side);
        assertThat(lines.subList(0, 2)).containsOnly("█".repeat(side));
        assertThat(code.toTerminal().lines()).allMatch(line -> line.startsWith("\u001B[38;5;16;48;5;231m"));
        assertThat(code.toTerminal().lines()).allMatch(line -> line.endsWith("\u001B[0m"));
    }

    @Test
    void whatFitsIntoNoSymbolIsRefused() {
        assertThatThrownBy(() -> QrCode.of("", Level.L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrCode.of("0".repeat(7_090), Level.L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrCode.of("a".repeat(3_000), Level.L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrCode.of("ấ".repeat(1_000), Level.L)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean[][] svgModules(String svg) {
        Matcher side = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\"").matcher(svg);
        assertThat(side.find()).isTrue();
        boolean[][] dark = new boolean[Integer.parseInt(side.group(1))][Integer.parseInt(side.group(1))];
        Matcher run = RUN.matcher(svg);
        while (run.find()) {
            int x = Integer.parseInt(run.group(1));
            assertThat(run.group(4)).isEqualTo(run.group(3));
            Arrays.fill(dark[Integer.parseInt(run.group(2))], x, x + Integer.parseInt(run.group(3)), true);
        }
        return dark;
    }

    private static boolean[][] terminalModules(String text, boolean ink) {
        List<String> lines = text.replaceAll("\u001B\\[[0-9;]*m", "").lines().toList();
        boolean[][] dark = new boolean[2 * lines.size()][lines.get(0).length()];
        for (int y = 0; y < dark.length; y++) {
            String half = y % 2 == 0 ? "█▀" : "█▄";
            for (int x = 0; x < dark[y].length; x++) {
                dark[y][x] = half.indexOf(lines.get(y / 2).charAt(x)) >= 0 == ink;
            }
        }
        return dark;
    }

    private static String read(boolean[][] dark) throws ReaderException {
        int height = dark.length * PIXELS;
        int width = dark[0].length * PIXELS;
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = dark[i / width / PIXELS][i % width / PIXELS] ? 0x000000 : 0xFFFFFF;
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();
    }
}
