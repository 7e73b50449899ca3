package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/**
 * Takes goods out of lots that something is to be made of. Mass balance is kept here: what orders hold is out of
 * {@code remaining} already, so nothing is both sold and used. Rows are locked in the order of their ids, as every other
 * taker does.
 */
@ApplicationScoped
class LotTaking {

    static final int MOST_PARENTS = 200;

    @Inject
    LotMakingRepository lots;

    @Inject
    LotTraceRepository traces;

    @Inject
    Clock clock;

    /** All or nothing; what was taken goes back with the transaction. */
    List<LotTaken> take(long sellerId, Collection<LotShare> shares) {
        Map<Long, Long> wanted = wanted(shares);
        List<LotInHand> locked = lots.lock(wanted.keySet());
        if (locked.size() < wanted.size() || locked.stream().anyMatch(lot -> lot.sellerId() != sellerId)) {
            throw new NotFound("lot", wanted.keySet());
        }
        locked.forEach(this::requireUsable);
        requireNothingStoppedBehind(wanted.keySet());
        return locked.stream()
                .map(lot -> take(lot, wanted.getOrDefault(lot.id(), 0L)))
                .toList();
    }

    /** Goods that are on their way still count as their lot's: what stops that stops them. */
    void requireStillGood(LotInHand lot) {
        requireUsable(lot);
        requireNothingStoppedBehind(List.of(lot.id()));
    }

    private void requireUsable(LotInHand lot) {
        lot.requireUsable(Times.dayOf(clock.instant()));
    }

    /** As it stands now, whatever its state. */
    LotInHand lock(long sellerId, long lotId) {
        return lots.lock(List.of(lotId)).stream()
                .filter(lot -> lot.sellerId() == sellerId)
                .findFirst()
                .orElseThrow(() -> new NotFound("lot", lotId));
    }

    private LotTaken take(LotInHand lot, long steps) {
        long grams = lot.gramsOfNext(steps);
        if (steps > lot.remaining() || !lots.take(lot.id(), steps)) {
            throw new RuleViolation(
                    "lot.too-little-left",
                    "Lô " + lot.number() + " chỉ còn " + lot.left() + ", phần đã bán không tính.");
        }
        if (grams <= 0) {
            throw new RuleViolation("lot.too-light", "Lượng lấy từ lô " + lot.number() + " chưa được một gam.");
        }
        return new LotTaken(lot, steps, grams);
    }

    private static Map<Long, Long> wanted(Collection<LotShare> shares) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!shares.isEmpty(), "from", "Hãy chọn lô và ghi số lượng lấy.");
        wrong.require(shares.size() <= MOST_PARENTS, "from", "Mỗi lần chọn nhiều nhất " + MOST_PARENTS + " lô.");
        wrong.require(shares.stream().allMatch(share -> share.steps() > 0), "from", "Số lượng lấy phải lớn hơn không.");
        wrong.throwIfAny();
        return shares.stream().collect(Collectors.toMap(LotShare::lotId, LotShare::steps, Long::sum, TreeMap::new));
    }

    /** A hold or recall further up is as good a reason to wait as one of the lot itself. */
    private void requireNothingStoppedBehind(Collection<Long> ids) {
        List<String> stopped = traces.stoppedBehind(ids);
        if (!stopped.isEmpty()) {
            throw new RuleViolation(
                    "lot.made-of-stopped",
                    "Nguyên liệu ở phía trước, lô " + String.join(", ", stopped)
                            + ", đang bị tạm giữ hoặc thu hồi. Hãy chờ kết quả rồi làm tiếp.");
        }
    }
}
