package vn.chophien.cooperative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Times;

/** A seller goes away for some days: nothing of theirs can be ordered meanwhile; what was ordered is still sent. */
@ApplicationScoped
@Retried
@Transactional
public class SellerPauseService {

    private static final int LONGEST_DAYS = 92;
    private static final int LONGEST_WORDS = 200;

    @Inject
    SellerRepository sellers;

    @Inject
    SellerPauseRepository pauses;

    @Inject
    AuditLog audit;

    @Inject
    Event<SellerPaused> paused;

    @Inject
    Clock clock;

    /** The pause that is on or to come. */
    public Optional<SellerPause> of(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.LOOK);
        return find(sellerId).filter(pause -> !pause.isOver(today()));
    }

    /** @param words for shoppers; blank for none */
    public void pause(long sellerId, @Nullable LocalDate from, @Nullable LocalDate to, String words, Actor actor) {
        actor.requireMemberOf(sellerId);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(from != null, "from", "Hãy chọn ngày bắt đầu nghỉ.");
        wrong.require(to != null, "to", "Hãy chọn ngày nghỉ cuối cùng.");
        wrong.require(to == null || !to.isBefore(today()), "to", "Ngày này đã qua.");
        if (from != null && to != null) {
            wrong.require(!to.isBefore(from), "to", "Ngày cuối phải từ ngày bắt đầu trở đi.");
            wrong.require(
                    ChronoUnit.DAYS.between(from, to) < LONGEST_DAYS,
                    "to",
                    "Nghỉ nhiều nhất " + LONGEST_DAYS + " ngày một lần. Nghỉ lâu hơn thì hãy ẩn sản phẩm.");
        }
        wrong.require(words.length() <= LONGEST_WORDS, "words", "Dài nhất " + LONGEST_WORDS + " chữ.");
        wrong.throwIfAny();
        write(
                sellerId,
                new SellerPause(
                        Objects.requireNonNull(from), Objects.requireNonNull(to), words.isBlank() ? null : words),
                actor);
    }

    /** Back sooner, or not gone at all. Said twice, it is said once. */
    public void resume(long sellerId, Actor actor) {
        actor.requireMemberOf(sellerId);
        if (find(sellerId).isPresent()) {
            write(sellerId, null, actor);
        }
    }

    private void write(long sellerId, @Nullable SellerPause pause, Actor actor) {
        sellers.lock(sellerId);
        SellerPause before = find(sellerId).orElse(null);
        if (Objects.equals(before, pause)) {
            return;
        }
        pauses.write(sellerId, pause);
        audit.record(
                actor,
                pause == null ? "seller.resume-orders" : "seller.pause-orders",
                "seller",
                sellerId,
                said(before),
                said(pause),
                pause == null ? null : pause.words());
        paused.fire(new SellerPaused(sellerId));
    }

    private static @Nullable String said(@Nullable SellerPause pause) {
        return pause == null ? null : Times.day(pause.from()) + " – " + Times.day(pause.to());
    }

    private Optional<SellerPause> find(long sellerId) {
        return Optional.ofNullable(sellers.find(sellerId)
                .orElseThrow(() -> new NotFound("seller", sellerId))
                .pause());
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
