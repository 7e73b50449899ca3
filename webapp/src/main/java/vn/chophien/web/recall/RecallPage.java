package vn.chophien.web.recall;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chophien.lot.RecallDetails;
import vn.chophien.lot.RecallDuty;
import vn.chophien.lot.RecalledLot;
import vn.chophien.message.MessageCount;
import vn.chophien.order.RecallHit;
import vn.chophien.order.RecallProgress;
import vn.chophien.order.SoldLot;
import vn.chophien.shared.Quantity;

/**
 * A recall as it stands now.
 *
 * @param hits the first orders
 * @param orders how many there are in all
 * @param own whether whoever looks may write down what was done for it
 */
public record RecallPage(
        RecallDetails recall,
        List<RecalledLot> lots,
        Map<Long, SoldLot> sold,
        List<RecallHit> hits,
        long orders,
        RecallProgress progress,
        List<MessageCount> messages,
        List<RecallDuty> duties,
        boolean own,
        LocalDate today) {

    public Quantity sold(RecalledLot lot) {
        return in(lot, soldOf(lot).sold());
    }

    public Quantity returned(RecalledLot lot) {
        return in(lot, soldOf(lot).returned());
    }

    private SoldLot soldOf(RecalledLot lot) {
        return sold.getOrDefault(lot.id(), new SoldLot(0, 0));
    }

    private static Quantity in(RecalledLot lot, long steps) {
        return new Quantity(steps, lot.quantity().scale(), lot.quantity().unit());
    }
}
