package vn.chophien.web.statistics;

import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.chophien.statistics.Figure;
import vn.chophien.statistics.FigureRow;
import vn.chophien.statistics.FigureTile;
import vn.chophien.statistics.FigureValue;
import vn.chophien.statistics.Period;
import vn.chophien.web.shared.DataTable;

/** Figures and their rows as CSV or as a workbook, written as they are read. */
public final class FigureFile {

    private FigureFile() {}

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

    /** As a file whose sheet bears the name that all figures have. */
    static Response file(String name, String kind, DataTable.Rows rows) {
        return new DataTable("So lieu", rows).as(kind, name);
    }
}
