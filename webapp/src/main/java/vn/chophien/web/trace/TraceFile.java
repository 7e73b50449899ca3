package vn.chophien.web.trace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotTraceView;
import vn.chophien.order.LotBuyer;
import vn.chophien.shared.Times;
import vn.chophien.site.CodeStatus;
import vn.chophien.web.shared.Csv;

/** A trace as a file, with the key data elements of each lot: who, what, where, when, why. All of it, however long. */
final class TraceFile {

    private static final List<String> LOT_COLUMNS = List.of(
            "Hướng",
            "Cách mấy bước",
            "Số lô",
            "GTIN",
            "Tên hàng",
            "Ai làm",
            "Việc",
            "Khối lượng đi qua (kg)",
            "Khối lượng lô (kg)",
            "Ngày thu hoạch",
            "Ngày làm ra",
            "Hạn dùng",
            "Mã vùng trồng lúc thu",
            "Trạng thái",
            "Trang của lô");
    private static final List<String> BUYER_COLUMNS =
            List.of("Đơn hàng", "Người bán", "Trạng thái đơn", "Ngày đặt", "Số lô", "Mặt hàng", "Số lượng");

    private final LotTraceView trace;
    private final List<LotBuyer> buyers;
    private final String baseUrl;

    TraceFile(LotTraceView trace, List<LotBuyer> buyers, String baseUrl) {
        this.trace = trace;
        this.buyers = buyers;
        this.baseUrl = baseUrl;
    }

    byte[] csv() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(LOT_COLUMNS);
        rows.addAll(lots());
        rows.add(List.of());
        rows.add(BUYER_COLUMNS);
        rows.addAll(buyers());
        return Csv.of(rows);
    }

    byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Cho Phien", "1.0")) {
            fill(book.newWorksheet("Lô hàng"), LOT_COLUMNS, lots());
            fill(book.newWorksheet("Đơn hàng"), BUYER_COLUMNS, buyers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, List<String> columns, List<List<String>> rows) {
        IntStream.range(0, columns.size()).forEach(c -> {
            sheet.value(0, c, columns.get(c));
            sheet.style(0, c).bold().set();
        });
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                sheet.value(r + 1, c, rows.get(r).get(c));
            }
        }
    }

    private List<List<String>> lots() {
        List<List<String>> rows = new ArrayList<>();
        TraceRow.before(trace.back()).forEach(row -> rows.add(lot("Từ đâu đến", row)));
        rows.add(lot("Lô này", new TraceRow(trace.back().lot(trace.lot().id()), 0, 0, "")));
        TraceRow.after(trace.forward()).forEach(row -> rows.add(lot("Đi đến đâu", row)));
        return rows;
    }

    private List<String> lot(String direction, TraceRow row) {
        LotNode node = row.node();
        CodeStatus code = node.codeStatus();
        return List.of(
                direction,
                Integer.toString(row.distance()),
                node.address().number().value(),
                node.address().gtin() == null ? "" : node.address().gtin().value(),
                node.name(),
                node.maker(),
                row.deeds(),
                row.distance() == 0 ? "" : kilograms(row.grams()),
                kilograms(node.massGrams()),
                node.harvestedOn() == null ? "" : Times.day(node.harvestedOn()),
                Times.day(node.madeOn()),
                node.expiresOn() == null ? "" : Times.day(node.expiresOn()),
                code == null ? "" : code.vietnamese(),
                node.status().vietnamese(),
                node.address().uri(baseUrl));
    }

    private List<List<String>> buyers() {
        return buyers.stream()
                .map(buyer -> List.of(
                        buyer.orderNumber(),
                        buyer.sellerName(),
                        buyer.status().label(),
                        Times.day(buyer.placedAt()),
                        buyer.lotNumber(),
                        buyer.itemName(),
                        buyer.quantity().toString()))
                .toList();
    }

    private static String kilograms(@Nullable Long grams) {
        return grams == null
                ? ""
                : new vn.chophien.shared.Quantity(grams, 3, "").number().replace(".", "");
    }
}
