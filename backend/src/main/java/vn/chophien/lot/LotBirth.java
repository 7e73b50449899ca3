package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Times;
import vn.chophien.trace.key.InvalidKey;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;

/** Writes new lots into the book: the lot, what it was made of, and its first step. */
@ApplicationScoped
class LotBirth {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd");
    private static final int LONGEST_PLACE = 160;
    private static final int LONGEST_NAME = 160;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    LotMakingRepository lots;

    @Inject
    LotSteps steps;

    @Inject
    SellerService sellers;

    @Inject
    Event<LotChanged> changed;

    @Inject
    Clock clock;

    /** Adds a lot made of what was taken from others; of nothing, when it was harvested. */
    long of(List<LotTaken> parents, LotRow row, LotOperation operation, LocalDate day, String note) {
        return of(parents, row, operation, operation, day, note);
    }

    /** @param edge what the book of lots calls the link, where the first step of the new lot is called otherwise */
    long of(List<LotTaken> parents, LotRow row, LotOperation edge, LotOperation operation, LocalDate day, String note) {
        SellerView seller = sellers.seller(row.sellerId());
        long id = lots.add(row, row.packedOn() == null ? null : seller.name(), clock.instant());
        for (LotTaken parent : parents) {
            lots.link(parent.lot().id(), id, parent.grams(), edge);
            changed.fire(new LotChanged(parent.lot().id()));
        }
        record(id, operation, seller, row.grams(), day, note);
        return id;
    }

    /** A step that a seller declares in their own house; a day before today stands for its evening. */
    void record(
            long lotId, LotOperation operation, SellerView seller, @Nullable Long grams, LocalDate day, String note) {
        Instant now = clock.instant();
        boolean today = day.equals(Times.dayOf(now));
        Instant at = today ? now : day.atTime(17, 0).atZone(Times.ZONE).toInstant();
        String place = seller.name() + ", " + seller.address();
        steps.append(new LotRecord(
                lotId,
                operation,
                at,
                now,
                place.substring(0, Math.min(place.length(), LONGEST_PLACE)),
                seller.name(),
                null,
                grams,
                note.isEmpty() ? null : note));
        changed.fire(new LotChanged(lotId));
    }

    /** More of the same goods, under a number of ours. */
    LotRow like(LotInHand lot, long steps, long grams) {
        return LotRow.like(lot, token(), number(lot.sellerId(), "", today()), steps, grams);
    }

    /** @param gramsIn what it was made of weighs; stands for its mass where its packs have none of their own */
    LotRow row(long sellerId, NewLot wanted, long gramsIn, LocalDate day, LotRow.@Nullable Origin origin) {
        LotItem item = item(sellerId, wanted.tradeItemId());
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(wanted.steps() > 0, "steps", "Số lượng phải lớn hơn không.");
        wrong.require(item != null || !wanted.name().isBlank(), "name", "Hãy ghi tên hàng, hoặc chọn mặt hàng sẽ bán.");
        wrong.require(wanted.name().length() <= LONGEST_NAME, "name", "Tên dài nhất " + LONGEST_NAME + " chữ.");
        LocalDate last = wanted.expiresOn();
        wrong.require(last == null || !last.isBefore(day), "expiresOn", "Hạn dùng phải từ ngày làm ra trở đi.");
        wrong.throwIfAny();
        Long weighed = item == null ? Long.valueOf(wanted.steps()) : item.grams(wanted.steps());
        long grams = weighed == null ? gramsIn : weighed;
        LotRow row =
                LotRow.of(wanted, item, token(), number(sellerId, wanted.number(), day), sellerId, grams, day, origin);
        row.requireAtMost(gramsIn);
        return row;
    }

    /** The trade item that a seller may label so; none for raw material. */
    private @Nullable LotItem item(long sellerId, @Nullable Long tradeItemId) {
        return tradeItemId == null
                ? null
                : lots.item(tradeItemId)
                        .filter(item -> item.sellerId() == sellerId)
                        .orElseThrow(() -> new NotFound("trade item", tradeItemId));
    }

    LotToken token() {
        return LotToken.random(RANDOM);
    }

    /** What the seller wrote, or the day and the next free count. */
    String number(long sellerId, String typed, LocalDate day) {
        return typed.isEmpty() ? free(sellerId, "L" + DAY.format(day) + "-") : own(sellerId, typed);
    }

    private String own(long sellerId, String typed) {
        try {
            String number = LotNumber.ours(typed).value();
            if (lots.isTaken(sellerId, number)) {
                throw InvalidInput.of("number", "Bạn đã có lô số " + number + ". Hãy chọn số khác.");
            }
            return number;
        } catch (InvalidKey invalid) {
            throw InvalidInput.of("number", "Số lô dài nhất 20 ký tự, chỉ gồm chữ in hoa, chữ số và dấu gạch ngang.");
        }
    }

    /** Two at once may find the same number; the database lets one in, and the other is tried again. */
    private String free(long sellerId, String prefix) {
        Set<String> taken = lots.numbers(sellerId, prefix);
        int count = taken.size() + 1;
        while (taken.contains(prefix + count)) {
            count++;
        }
        return prefix + count;
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
