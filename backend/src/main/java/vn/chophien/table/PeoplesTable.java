package vn.chophien.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as people keep it at home: in whatever encoding their program wrote, in fonts from before Unicode. Which of them
 * is told by what makes most Vietnamese words; and whoever sent the file is told what was understood.
 *
 * @param rows NFC, empty ones left out
 * @param notice what was changed to read the text, in a sentence; null where nothing was
 */
public record PeoplesTable(List<TableRow> rows, @Nullable String notice) {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    /** A text of this share is Vietnamese, with a name in some other language here and there. */
    private static final double ENOUGH = 0.8;

    /** A byte of a pair that is zero in every other place: wide text without the mark at its start. */
    private static final int WIDE_SAMPLE = 200;

    /**
     * @param longestCell what is longer is cut
     * @param advice what to do about a file that is too large
     * @throws vn.chophien.shared.InvalidInput for a file that holds no table
     */
    public static PeoplesTable read(byte[] file, int mostBytes, int mostRows, int longestCell, String advice) {
        TableRules rules = new TableRules(mostBytes, mostRows, longestCell, false, advice, PeoplesTable::text);
        List<TableRow> widest = TableFile.tables(file, rules).stream()
                .max(Comparator.comparingInt(PeoplesTable::width))
                .orElse(List.of());
        OldFont font = font(widest);
        if (font != null) {
            return new PeoplesTable(
                    converted(widest, font),
                    "Chữ trong tệp theo bảng mã cũ " + font.label()
                            + ". Chợ đã đổi sang Unicode; bạn xem lại các tên bên dưới nhé.");
        }
        boolean isOldWindows = file.length > 0 && !begins(file) && isNot(file, StandardCharsets.UTF_8) && !isWide(file);
        return new PeoplesTable(
                normal(widest),
                isOldWindows
                        ? "Chữ trong tệp theo bảng mã Windows-1258. Chợ đã đổi sang Unicode; bạn xem lại các tên bên dưới"
                                + " nhé."
                        : null);
    }

    /** So that the first rows have most cells: a text read with the wrong separator has one. */
    private static int width(List<TableRow> table) {
        return table.stream()
                .limit(20)
                .mapToInt(row -> (int)
                        row.cells().stream().filter(cell -> !cell.isEmpty()).count())
                .max()
                .orElse(0);
    }

    private static boolean begins(byte[] file) {
        return TableFile.begins(file, 'P', 'K', 3, 4);
    }

    /** Bytes that are no UTF-8 are one of the old ways; those that a font shows are told apart afterwards. */
    static String text(byte[] file) {
        if (TableFile.begins(file, 0xFF, 0xFE)) {
            return new String(file, StandardCharsets.UTF_16LE);
        }
        if (TableFile.begins(file, 0xFE, 0xFF)) {
            return new String(file, StandardCharsets.UTF_16BE);
        }
        if (isWide(file)) {
            return new String(file, zeros(file, 1) > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        if (!isNot(file, StandardCharsets.UTF_8)) {
            return new String(file, StandardCharsets.UTF_8);
        }
        String western = new String(file, WESTERN);
        String vietnamese = Normalizer.normalize(new String(file, VIETNAMESE), Normalizer.Form.NFC);
        double best = Arrays.stream(OldFont.values())
                .mapToDouble(font -> Syllables.count(font.meant(western)).share())
                .max()
                .orElse(0);
        return Syllables.count(vietnamese).share() >= best ? vietnamese : western;
    }

    private static boolean isWide(byte[] file) {
        int pairs = Math.min(file.length, WIDE_SAMPLE) / 2;
        int first = zeros(file, 0);
        int second = zeros(file, 1);
        return pairs > 4 && Math.max(first, second) * 2 > pairs && Math.min(first, second) == 0;
    }

    private static int zeros(byte[] file, int place) {
        int zeros = 0;
        for (int i = place; i < Math.min(file.length, WIDE_SAMPLE); i += 2) {
            zeros += file[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isNot(byte[] file, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(file));
            return false;
        } catch (CharacterCodingException other) {
            return true;
        }
    }

    /** Null for text that is good as it is, and for text that no font makes better. */
    private static @Nullable OldFont font(List<TableRow> rows) {
        if (count(rows, null).share() >= ENOUGH) {
            return null;
        }
        return Arrays.stream(OldFont.values())
                .filter(font -> count(rows, font).share() >= ENOUGH)
                .max(Comparator.comparingDouble(font -> count(rows, font).share()))
                .orElse(null);
    }

    private static Syllables.Count count(List<TableRow> rows, @Nullable OldFont font) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> Syllables.count(font == null ? cell : better(cell, font)))
                .reduce(new Syllables.Count(0, 0), Syllables.Count::plus);
    }

    /** Cells of a file may come from several hands: one that is good as it is stays. */
    private static String better(String cell, OldFont font) {
        Syllables.Count before = Syllables.count(cell);
        if (before.wrong() == 0) {
            return cell;
        }
        String meant = font.meant(cell);
        return Syllables.count(meant).wrong() < before.wrong() ? meant : cell;
    }

    private static List<TableRow> converted(List<TableRow> rows, OldFont font) {
        List<TableRow> meant = new ArrayList<>();
        rows.forEach(row -> meant.add(new TableRow(
                row.number(),
                row.cells().stream().map(cell -> better(cell, font)).toList())));
        return normal(meant);
    }

    private static List<TableRow> normal(List<TableRow> rows) {
        return rows.stream()
                .map(row -> new TableRow(
                        row.number(),
                        row.cells().stream()
                                .map(cell -> Normalizer.normalize(cell, Normalizer.Form.NFC))
                                .toList()))
                .toList();
    }
}
