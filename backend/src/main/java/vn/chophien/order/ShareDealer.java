package vn.chophien.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.chophien.lot.LotShare;

/** Deals lots that were taken for many out to one after the other, in the order in which they were taken. */
final class ShareDealer {

    private final Deque<LotShare> left;

    ShareDealer(List<LotShare> taken) {
        left = new ArrayDeque<>(taken);
    }

    List<LotShare> next(long steps) {
        List<LotShare> dealt = new ArrayList<>();
        long missing = steps;
        while (missing > 0) {
            LotShare first = left.removeFirst();
            long taken = Math.min(missing, first.steps());
            dealt.add(new LotShare(first.lotId(), taken));
            missing -= taken;
            if (taken < first.steps()) {
                left.addFirst(new LotShare(first.lotId(), first.steps() - taken));
            }
        }
        return dealt;
    }
}
