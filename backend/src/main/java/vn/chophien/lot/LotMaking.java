package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/**
 * Makes lots of other lots. Each call is one transaction and works once, however often its form is sent. A new lot is
 * only ever made of lots that were there before, so the net of lots has no circles.
 */
@ApplicationScoped
@Retried
@Transactional
public class LotMaking {

    private static final int MOST_PARTS = 50;
    private static final int MOST_NAMED = 10;

    @Inject
    LotCommands commands;

    @Inject
    LotTaking taking;

    @Inject
    LotBirth birth;

    @Inject
    LotMakingRepository lots;

    @Inject
    Clock clock;

    /** What a seller's lots can be sold as. */
    public List<LotItem> items(long sellerId, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.LOOK);
        return lots.items(sellerId);
    }

    /** Leads back to the lot that was split. */
    public long split(SplitLot command, Actor actor) {
        return commands.once(command, actor, () -> {
            if (command.parts().isEmpty() || command.parts().size() > MOST_PARTS) {
                throw InvalidInput.of("parts", "Hãy ghi từ một đến " + MOST_PARTS + " phần, ví dụ: 100; 50; 25.");
            }
            for (long part : command.parts()) {
                LotTaken taken = taking.take(command.sellerId(), List.of(new LotShare(command.lotId(), part)))
                        .get(0);
                birth.of(
                        List.of(taken),
                        birth.like(taken.lot(), taken.steps(), taken.grams()),
                        LotOperation.SPLIT,
                        today(),
                        "Chia từ " + numbers(List.of(taken)));
            }
            return command.lotId();
        });
    }

    public long merge(MergeLots command, Actor actor) {
        return commands.once(command, actor, () -> {
            List<LotTaken> taken = taking.take(command.sellerId(), command.from());
            LotInHand first = taken.get(0).lot();
            if (taken.size() < 2) {
                throw InvalidInput.of("from", "Gộp thì cần ít nhất hai lô.");
            }
            if (!taken.stream().allMatch(one -> one.lot().isSameGoodsAs(first))) {
                throw new RuleViolation(
                        "lot.other-goods",
                        "Chỉ gộp được các lô của cùng một mặt hàng. Khác mặt hàng thì chọn chế biến.");
            }
            LocalDate madeOn = taken.stream()
                    .map(one -> one.lot().madeOn())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            LotRow row = LotRow.like(
                            first,
                            birth.token(),
                            birth.number(command.sellerId(), command.number(), today()),
                            taken.stream().mapToLong(LotTaken::steps).sum(),
                            grams(taken))
                    .madeOn(madeOn, earliestExpiry(taken));
            return birth.of(taken, row, LotOperation.MERGE, today(), "Gộp từ " + numbers(taken));
        });
    }

    /** Also for blending: the same, of goods of several kinds. */
    public long transform(TransformLots command, Actor actor) {
        return commands.once(command, actor, () -> {
            List<LotTaken> taken = taking.take(command.sellerId(), command.from());
            requireDay(command.madeOn(), taken);
            long added = Math.max(0, command.addedGrams());
            LotRow row = birth.row(
                    command.sellerId(), command.lot(), Math.addExact(grams(taken), added), command.madeOn(), null);
            String more = added == 0 ? "" : "; thêm " + LotRow.kilograms(added) + " nguyên liệu không theo lô";
            return birth.of(
                    taken, row, LotOperation.TRANSFORM, command.madeOn(), "Chế biến từ " + numbers(taken) + more);
        });
    }

    /** Other packs do not make goods last longer. */
    public long repack(RepackLot command, Actor actor) {
        return commands.once(command, actor, () -> {
            List<LotTaken> taken = taking.take(command.sellerId(), List.of(command.from()));
            requireDay(command.packedOn(), taken);
            LocalDate last = earliestExpiry(taken);
            LocalDate wanted = command.lot().expiresOn();
            if (last != null && (wanted == null || wanted.isAfter(last))) {
                throw InvalidInput.of(
                        "expiresOn", "Đóng gói lại không kéo dài hạn dùng: hạn của lô gốc là " + Times.day(last) + ".");
            }
            LotRow row = birth.row(command.sellerId(), command.lot(), grams(taken), command.packedOn(), null);
            return birth.of(taken, row, LotOperation.REPACK, command.packedOn(), "Đóng gói từ " + numbers(taken));
        });
    }

    private void requireDay(LocalDate day, List<LotTaken> taken) {
        if (day.isAfter(today())) {
            throw InvalidInput.of("madeOn", "Ngày làm không thể sau hôm nay.");
        }
        taken.forEach(one -> one.lot().requireMadeBy(day));
    }

    private static long grams(List<LotTaken> taken) {
        return taken.stream().mapToLong(LotTaken::grams).sum();
    }

    private static @Nullable LocalDate earliestExpiry(List<LotTaken> taken) {
        return taken.stream()
                .map(one -> one.lot().expiresOn())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String numbers(List<LotTaken> taken) {
        int more = taken.size() - MOST_NAMED;
        return "lô "
                + taken.stream()
                        .map(one -> one.lot().number())
                        .limit(MOST_NAMED)
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " và " + more + " lô khác" : "");
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
