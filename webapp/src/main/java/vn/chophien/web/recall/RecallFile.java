package vn.chophien.web.recall;

import java.util.List;
import java.util.stream.Stream;
import vn.chophien.order.RecallHit;
import vn.chophien.shared.Times;
import vn.chophien.web.shared.Csv;

/** The orders of a recall as a sheet, to call those who do not read. */
final class RecallFile {

    private static final List<String> HEADS =
            List.of("Đơn hàng", "Người bán", "Trạng thái", "Khách", "Điện thoại", "Lô", "Đã đọc", "Trả lời");

    private RecallFile() {}

    static byte[] csv(List<RecallHit> hits) {
        return Csv.of(Stream.concat(Stream.of(HEADS), hits.stream().map(RecallFile::cells))
                .toList());
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
}
