package vn.chophien.web.recall;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chophien.order.RecallHit;
import vn.chophien.shared.Times;

/** The orders of a recall as a sheet, to call those who do not read. */
final class RecallFile {

    private static final List<String> HEADS =
            List.of("Đơn hàng", "Người bán", "Trạng thái", "Khách", "Điện thoại", "Lô", "Đã đọc", "Trả lời");

    private RecallFile() {}

    static byte[] csv(List<RecallHit> hits) {
        return Stream.concat(Stream.of(HEADS), hits.stream().map(RecallFile::cells))
                .map(row -> row.stream().map(RecallFile::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(RecallHit hit) {
        return List.of(
                hit.orderNumber(),
                hit.sellerName(),
                hit.status().label(),
                hit.buyerName(),
                hit.buyerPhone().toString(),
                hit.lots() == null ? "" : hit.lots(),
                hit.readAt() == null ? "" : Times.moment(hit.readAt()),
                hit.answer() == null ? "" : hit.answer().label());
    }

    /** A cell that a spreadsheet would take for a formula is told to be text. */
    private static String quoted(String cell) {
        String safe = cell.matches("^[=+@\\t\\r-].*") ? "'" + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
