package vn.chophien.web.statistics;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.NotFound;
import vn.chophien.statistics.Figure;
import vn.chophien.statistics.FigureRow;
import vn.chophien.statistics.FigureTile;
import vn.chophien.statistics.FigureValue;
import vn.chophien.statistics.Period;
import vn.chophien.web.shared.Csv;

/** Figures and their rows as CSV or as a workbook, written as they are read. */
public final class FigureFile {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int FLUSH = 1_000;
    private static final int MOST_OF_A_SHEET = 1_000_000;

    private FigureFile() {}

    /** Hands each row of a table to whoever writes it; cells that are numbers come as such. */
    public interface Table {
        void each(Consumer<List<Object>> row);
    }

    /** All figures of a period, each with its definition. */
    public static Response board(List<FigureTile> board, Period period, String kind) {
        return file("so-lieu-" + period.from() + "-" + period.to(), kind, row -> {
            row.accept(List.of(
                    "Mã",
                    "Chỉ số",
                    "Giá trị",
                    "Đơn vị",
                    "Tử số",
                    "Mẫu số",
                    "Kỳ trước",
                    "Từ ngày",
                    "Đến ngày",
                    "Cách tính"));
            board.forEach(tile -> row.accept(cells(tile, period)));
        });
    }

    private static List<Object> cells(FigureTile tile, Period period) {
        FigureValue now = tile.now();
        Figure figure = tile.figure();
        return List.of(
                figure.code(),
                figure.title(),
                orEmpty(now.value()),
                figure.unit().vietnamese(),
                figure.isShare() ? orEmpty(now.amount()) : "",
                orEmpty(now.of()),
                orEmpty(tile.before().value()),
                period.from().toString(),
                period.to().toString(),
                figure.definition());
    }

    private static Object orEmpty(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** Everything that one figure counts. */
    public static Response rows(Figure figure, Period period, String kind, Consumer<Consumer<FigureRow>> rows) {
        String name = figure.code() + "-" + period.from() + "-" + period.to();
        return file(name, kind, row -> {
            row.accept(List.of("Đối tượng", "Ngày", "Mã xã", "Phần", "Số tính", "Đường dẫn"));
            rows.accept(one -> row.accept(List.of(
                    one.name(),
                    one.day() == null ? "" : one.day().toString(),
                    one.commune(),
                    figure.part().split().label(one.part()),
                    BigDecimal.valueOf(one.amount()),
                    one.link())));
        });
    }

    public static Response file(String name, String kind, Table table) {
        StreamingOutput body = switch (kind) {
            case "csv" -> out -> csv(out, table);
            case "xlsx" -> out -> xlsx(out, table);
            default -> throw new NotFound("file", kind);
        };
        return Response.ok(body, kind.equals("csv") ? "text/csv;charset=UTF-8" : SHEET)
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + kind + "\"")
                .build();
    }

    private static void csv(OutputStream out, Table table) throws IOException {
        Csv csv = new Csv(out);
        table.each(row -> {
            try {
                csv.add(row.stream()
                        .map(cell -> cell instanceof BigDecimal number ? number.toPlainString() : cell.toString())
                        .toList());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
        csv.flush();
    }

    private static void xlsx(OutputStream out, Table table) throws IOException {
        try (Workbook book = new Workbook(out, "ChoPhien", "1.0")) {
            Worksheet sheet = book.newWorksheet("So lieu");
            sheet.freezePane(0, 1);
            int[] line = {0};
            table.each(row -> {
                if (line[0] < MOST_OF_A_SHEET) {
                    write(sheet, line[0]++, row);
                }
            });
        }
    }

    private static void write(Worksheet sheet, int line, List<Object> row) {
        for (int column = 0; column < row.size(); column++) {
            if (row.get(column) instanceof Number number) {
                sheet.value(line, column, number);
            } else {
                sheet.value(line, column, row.get(column).toString());
            }
            if (line == 0) {
                sheet.style(0, column).bold().set();
            }
        }
        if (line > 0 && line % FLUSH == 0) {
            try {
                sheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
