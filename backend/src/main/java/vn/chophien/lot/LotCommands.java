package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Objects;
import java.util.function.LongSupplier;
import vn.chophien.account.Actor;
import vn.chophien.shared.RuleViolation;

/** Carries out each command once, inside the caller's transaction: a refused one leaves no key behind. */
@ApplicationScoped
class LotCommands {

    @Inject
    LotCommandRepository commands;

    @Inject
    Clock clock;

    /** @return the lot that the command leads to, whether it was carried out now or before */
    long once(LotCommand command, Actor actor, LongSupplier work) {
        actor.requireMemberOf(command.sellerId());
        if (!command.key().matches("[A-Za-z0-9-]{16,64}")) {
            throw new RuleViolation("lot.no-key", "Biểu mẫu này không còn dùng được. Hãy tải lại trang rồi thử lại.");
        }
        if (commands.begin(command, clock.instant())) {
            long lotId = work.getAsLong();
            commands.end(command, lotId);
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
