package vn.chophien.web.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotTraceView;
import vn.chophien.order.LotBuyer;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Slice;
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

    /** So many lots are read at a time. */
    private static final int BATCH = 500;

    private final LotTraceView trace;
    private final Function<Collection<Long>, Map<Long, LotNode>> nodes;
    private final BiFunction<Collection<Long>, Paging, Slice<LotBuyer>> buyers;
    private final String baseUrl;

    /**
     * @param nodes reads what is told of lots
     * @param buyers reads who holds or got some of these lots
     */
    TraceFile(
            LotTraceView trace,
            Function<Collection<Long>, Map<Long, LotNode>> nodes,
            BiFunction<Collection<Long>, Paging, Slice<LotBuyer>> buyers,
            String baseUrl) {
        this.trace = trace;
        this.nodes = nodes;
        this.buyers = buyers;
        this.baseUrl = baseUrl;
    }

    void csv(OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        csv.add(LOT_COLUMNS);
        lots(csv::add);
        csv.add(List.of());
        csv.add(BUYER_COLUMNS);
        buyers(csv::add);
        csv.flush();
    }

    void xlsx(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Cho Phien", "1.0")) {
            Sheet lots = new Sheet(book.newWorksheet("Lô hàng"), LOT_COLUMNS);
            lots(lots::add);
            lots.finish();
            Sheet orders = new Sheet(book.newWorksheet("Đơn hàng"), BUYER_COLUMNS);
            buyers(orders::add);
            orders.finish();
        }
    }

    private interface Rows {
        void add(List<String> cells) throws IOException;
    }

    /** Rows that leave for the file as they come. Their text stands in the cells: a list of all of it would grow with them. */
    private static final class Sheet {
        private final Worksheet sheet;
        private int row;

        Sheet(Worksheet sheet, List<String> columns) throws IOException {
            this.sheet = sheet;
            IntStream.range(0, columns.size())
                    .forEach(c -> sheet.style(0, c).bold().set());
            add(columns);
        }

        void add(List<String> cells) throws IOException {
            for (int c = 0; c < cells.size(); c++) {
                sheet.inlineString(row, c, cells.get(c));
            }
            row++;
            if (row % BATCH == 0) {
                sheet.flush();
            }
        }

        void finish() throws IOException {
            sheet.finish();
        }
    }

    private void lots(Rows rows) throws IOException {
        lots(rows, "Từ đâu đến", TraceSpot.before(trace.back()));
        long id = trace.lot().id();
        lots(rows, "Lô này", List.of(new TraceSpot(trace.back().lot(id), 0, 0, List.of())));
        lots(rows, "Đi đến đâu", TraceSpot.after(trace.forward()));
    }

    private void lots(Rows rows, String direction, List<TraceSpot> spots) throws IOException {
        for (List<TraceSpot> batch : batches(spots)) {
            Map<Long, LotNode> told =
                    nodes.apply(batch.stream().map(TraceSpot::id).toList());
            for (TraceSpot spot : batch) {
                rows.add(lot(direction, TraceRow.of(spot, Objects.requireNonNull(told.get(spot.id())))));
            }
        }
    }

    private static <T> List<List<T>> batches(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + BATCH)
                .mapToObj(from -> all.subList(from, Math.min(from + BATCH, all.size())))
                .toList();
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

    /** The buyers of the lot and of what came of it, lot by lot as far as one reading goes. */
    private void buyers(Rows rows) throws IOException {
        List<Long> reached = Stream.concat(
                        Stream.of(trace.lot().id()),
                        TraceSpot.after(trace.forward()).stream().map(TraceSpot::id))
                .toList();
        for (List<Long> batch : batches(reached)) {
            boolean more = true;
            for (int page = 1; more; page++) {
                Slice<LotBuyer> found = buyers.apply(batch, new Paging(page, Paging.LARGEST_SIZE));
                for (LotBuyer buyer : found.rows()) {
                    rows.add(buyer(buyer));
                }
                more = found.hasNext();
            }
        }
    }

    private static List<String> buyer(LotBuyer buyer) {
        return List.of(
                buyer.orderNumber(),
                buyer.sellerName(),
                buyer.status().label(),
                Times.day(buyer.placedAt()),
                buyer.lotNumber(),
                buyer.itemName(),
                buyer.quantity().toString());
    }

    private static String kilograms(@Nullable Long grams) {
        return grams == null
                ? ""
                : new vn.chophien.shared.Quantity(grams, 3, "").number().replace(".", "");
    }
}
