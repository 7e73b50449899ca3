package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.RuleViolation;

/** Carries out each command once, inside the caller's transaction: a refused one leaves no key behind. */
@ApplicationScoped
class LotCommands {

    private static final Map<Class<? extends LotCommand>, String> DONE = Map.of(
            MakeLot.class, "Lập lô từ thu hoạch",
            SplitLot.class, "Chia lô",
            MergeLots.class, "Gộp lô",
            TransformLots.class, "Chế biến lô",
            RepackLot.class, "Đóng gói lại lô",
            ShipLot.class, "Xuất lô đi nơi khác",
            ReceiveLot.class, "Nhận lô",
            DestroyLot.class, "Tiêu hủy lô");

    @Inject
    LotCommandRepository commands;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return the lot that the command leads to, whether it was carried out now or before */
    long once(LotCommand command, Actor actor, LongSupplier work) {
        actor.requireMemberOf(command.sellerId(), SellerRight.LOTS);
        if (!command.key().matches("[A-Za-z0-9-]{16,64}")) {
            throw new RuleViolation("lot.no-key", "Biểu mẫu này không còn dùng được. Hãy tải lại trang rồi thử lại.");
        }
        if (commands.begin(command, clock.instant())) {
            long lotId = work.getAsLong();
            commands.end(command, lotId);
            audit.recordHelp(actor, "lot.work", "lot", lotId, DONE.get(command.getClass()));
            return lotId;
        }
        LotCommandRepository.Given given = commands.find(command.key()).orElseThrow();
        if (!MessageDigest.isEqual(given.fingerprint(), command.fingerprint())) {
            throw new RuleViolation(
                    "lot.key-used", "Biểu mẫu này đã dùng cho một việc khác rồi. Hãy tải lại trang rồi thử lại.");
        }
        return Objects.requireNonNull(given.lotId());
    }
}
