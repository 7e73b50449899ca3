package vn.chophien.web.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.SellableLot;
import vn.chophien.order.OrderLineView;
import vn.chophien.order.PackedLot;
import vn.chophien.order.PackingLine;
import vn.chophien.shared.Quantity;

/**
 * A lot that a line may be packed from, as a row of the packing form.
 *
 * @param most what this order may take of it: what is left, and what is reserved for it
 * @param suggested what the form is filled with: the reservation, which took what expires first
 * @param trouble why it may not be packed, in words; a reserved lot may have been held since
 */
public record PackRow(
        String field,
        long lotId,
        String lotNumber,
        String token,
        @Nullable LocalDate expiresOn,
        Quantity most,
        String suggested,
        String trouble) {

    /** The lots that are reserved, then the others, first to expire first. */
    public static List<PackRow> of(PackingLine packing) {
        List<PackRow> rows = new ArrayList<>();
        packing.line().lots().forEach(reserved -> rows.add(of(packing.line(), reserved, packing.fit(reserved))));
        packing.others().forEach(lot -> rows.add(of(packing.line(), lot)));
        return rows;
    }

    private static PackRow of(OrderLineView line, PackedLot reserved, Optional<SellableLot> fit) {
        long left = fit.map(SellableLot::remaining).orElse(0L);
        return new PackRow(
                field(line, reserved.lotId()),
                reserved.lotId(),
                reserved.lotNumber(),
                reserved.token(),
                fit.map(SellableLot::expiresOn).orElse(null),
                steps(line, left + reserved.quantity().steps()),
                fit.isPresent() ? number(reserved.quantity()) : "",
                fit.isPresent() ? "" : trouble(reserved));
    }

    private static PackRow of(OrderLineView line, SellableLot lot) {
        return new PackRow(
                field(line, lot.lotId()),
                lot.lotId(),
                lot.lotNumber(),
                lot.token(),
                lot.expiresOn(),
                steps(line, lot.remaining()),
                "",
                "");
    }

    public boolean fit() {
        return trouble.isEmpty();
    }

    private static String trouble(PackedLot reserved) {
        return switch (reserved.status()) {
            case NORMAL -> "Lô này đã quá hạn.";
            case ON_HOLD -> "Lô này đang bị tạm giữ.";
            case RECALLED -> "Lô này đã bị thu hồi.";
            case DESTROYED -> "Lô này đã tiêu hủy.";
        };
    }

    private static Quantity steps(OrderLineView line, long steps) {
        return new Quantity(steps, line.quantity().scale(), line.quantity().unit());
    }

    /** Without dots between thousands, which the form would not read back. */
    private static String number(Quantity quantity) {
        return quantity.number().replace(".", "");
    }

    private static String field(OrderLineView line, long lotId) {
        return "lot-" + line.id() + "-" + lotId;
    }
}
