package vn.chophien.web.shared;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as CSV, RFC 4180, with the mark at its start by which spreadsheets know UTF-8. */
public final class Csv {

    private static final String MARK = "\ufeff";
    private static final String FORMULA = "=+-@\t\r";

    private final Writer out;

    /** One that is written as its rows come, to where an answer goes. */
    public Csv(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(MARK);
    }

    public void add(List<String> row) throws IOException {
        out.write(line(row));
    }

    /** Whoever gave the stream closes it. */
    public void flush() throws IOException {
        out.flush();
    }

    /** @param rows the heads first */
    public static byte[] of(List<List<String>> rows) {
        return rows.stream()
                .map(Csv::line)
                .collect(Collectors.joining("", MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> row) {
        return row.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that begins like a formula gets an apostrophe, as a spreadsheet would run what a stranger typed; a number not. */
    public static String plain(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && !cell.matches("-\\d{1,18}")
                ? "'" + cell
                : cell;
    }

    private static String quoted(String cell) {
        return '"' + plain(cell).replace("\"", "\"\"") + '"';
    }
}
