package vn.chophien.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.FoundLot;
import vn.chophien.lot.LotStatus;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.Times;

/**
 * Whether a pack may go into the parcel.
 *
 * @param sentence for who holds the pack: what is the matter and what to do with it
 * @param lineId that it is for; zero where there is none
 * @param steps that it counts, or of a swap how much of the line its lot may serve
 */
public record ScanVerdict(Kind kind, String sentence, long lineId, long lotId, long steps) {

    /** What follows. Only {@link #SWAP} leaves a choice. */
    public enum Kind {
        COUNTS,
        SWAP,
        NO_LOT,
        WRONG_ITEM,
        STOPPED,
        EXPIRED,
        FOREIGN_PACK,
        PACKED_BEFORE,
        LINE_IS_FULL,
        NOTHING_FREE
    }

    static ScanVerdict noLot(boolean isProduct) {
        return refused(
                Kind.NO_LOT,
                isProduct
                        ? "Mã này chỉ nói tên hàng, không nói lô. Hãy quét mã QR trên tem lô, hoặc gõ số lô."
                        : "Không có lô nào của bạn mang mã này. Hãy xem lại tem, hoặc gõ số lô in trên gói.");
    }

    /**
     * @param lot that the code names
     * @param packedIn the order that the very same pack was scanned into before; null for none
     */
    static ScanVerdict of(FoundLot lot, ScanSheet sheet, LocalDate today, @Nullable String packedIn) {
        ScanSheet.Line line = sheet.lines().stream()
                .filter(each -> Long.valueOf(each.line().tradeItemId()).equals(lot.tradeItemId()))
                .findFirst()
                .orElse(null);
        if (line == null) {
            return refused(
                    Kind.WRONG_ITEM,
                    "Lô " + lot.number() + " là “" + lot.name() + "”. Đơn này không có mặt hàng đó, hãy để riêng ra.");
        }
        ScanVerdict unfit = unfit(lot, today, packedIn);
        if (unfit != null) {
            return unfit;
        }
        if (line.isFull()) {
            return refused(
                    Kind.LINE_IS_FULL,
                    "Đã đủ " + line.line().quantity() + " " + line.line().productName() + ". Gói này để lại kho.");
        }
        long reserved = line.lots().stream()
                .filter(each -> each.lot().lotId() == lot.lotId())
                .mapToLong(ScanSheet.Lot::missing)
                .sum();
        if (reserved > 0) {
            long steps = line.isWeighed() ? reserved : 1;
            return new ScanVerdict(Kind.COUNTS, "", line.line().id(), lot.lotId(), steps);
        }
        return otherLot(lot, line);
    }

    /** What is wrong with the pack itself, whatever the order needs. */
    private static @Nullable ScanVerdict unfit(FoundLot lot, LocalDate today, @Nullable String packedIn) {
        String name = "Lô " + lot.number();
        if (lot.status() != LotStatus.NORMAL) {
            String why = switch (lot.status()) {
                case ON_HOLD -> " đang bị tạm giữ.";
                case RECALLED -> " đã bị thu hồi.";
                case DESTROYED -> " đã ghi là tiêu hủy.";
                case NORMAL -> "";
            };
            return refused(Kind.STOPPED, name + why + " Đừng bỏ vào kiện, để riêng gói này.");
        }
        if (lot.stoppedByCode()) {
            return refused(
                    Kind.STOPPED,
                    name + " tạm dừng bán vì mã vùng trồng hoặc mã đóng gói của lô đang bị dừng. Hãy lấy lô khác.");
        }
        LocalDate last = lot.expiresOn();
        if (last != null && lot.isExpired(today)) {
            return refused(Kind.EXPIRED, name + " đã quá hạn từ " + Times.day(last) + ". Hãy lấy lô khác.");
        }
        if (lot.hasForeignSerial() || lot.isVoid()) {
            return refused(
                    Kind.FOREIGN_PACK,
                    lot.isVoid()
                            ? "Tem số " + lot.serial() + " đã bỏ, không dùng nữa. Hãy lấy gói khác."
                            : "Chợ không cấp số " + lot.serial() + " cho lô " + lot.number()
                                    + ". Tem này có thể bị chép, hãy để riêng gói này.");
        }
        if (packedIn != null) {
            return refused(
                    Kind.PACKED_BEFORE,
                    "Gói số " + lot.serial() + " đã quét vào " + packedIn
                            + ". Mỗi gói chỉ có một tem, hãy lấy gói khác.");
        }
        return null;
    }

    /** Not what was reserved, but the same goods: the packer decides. */
    private static ScanVerdict otherLot(FoundLot lot, ScanSheet.Line line) {
        if (lot.remaining() == 0) {
            return refused(
                    Kind.NOTHING_FREE,
                    "Lô " + lot.number() + " không còn gói trống: phần còn lại đã giữ cho đơn khác. Hãy lấy lô "
                            + reserved(line) + ".");
        }
        long steps = Math.min(lot.remaining(), line.missing().steps());
        Quantity much = new Quantity(
                steps, line.line().quantity().scale(), line.line().quantity().unit());
        return new ScanVerdict(
                Kind.SWAP,
                "Đơn đang giữ lô " + reserved(line) + ", bạn vừa quét lô " + lot.number()
                        + " cùng mặt hàng. Lô này còn đủ để thay " + much + ".",
                line.line().id(),
                lot.lotId(),
                steps);
    }

    private static String reserved(ScanSheet.Line line) {
        return String.join(
                ", ",
                line.lots().stream()
                        .filter(lot -> !lot.isFull())
                        .map(lot -> lot.lot().lotNumber())
                        .toList());
    }

    private static ScanVerdict refused(Kind kind, String sentence) {
        return new ScanVerdict(kind, sentence, 0, 0, 0);
    }
}
