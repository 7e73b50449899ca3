package vn.chophien.web.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as CSV, RFC 4180, with the mark at its start by which spreadsheets know UTF-8. */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** @param rows the heads first */
    public static byte[] of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that begins like a formula gets an apostrophe, as a spreadsheet would run what a stranger typed. */
    private static String quoted(String cell) {
        String plain = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
