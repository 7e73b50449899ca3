package vn.chophien.stall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.order.Phone;
import vn.chophien.payment.OtherBook;
import vn.chophien.payment.TransferCode;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/** Markets, their stalls and what is due, for staff who keep the money; all staff may look. */
@ApplicationScoped
@Retried
@Transactional
public class StallFeeService implements OtherBook {

    private static final int MOST_DAYS = 31;

    @Inject
    StallRepository stalls;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public List<StallMarket> markets(Actor staff) {
        staff.requireStaff();
        return stalls.markets();
    }

    public StallMarket market(long marketId, Actor staff) {
        staff.requireStaff();
        return stalls.market(marketId).orElseThrow(() -> new NotFound("market", marketId));
    }

    /** A new market; under a name and place that are known, its account changes. */
    public long saveMarket(WriteMarket typed, Actor staff) {
        staff.require(Permission.MONEY);
        var account = typed.check();
        long id = stalls.addMarket(typed.name(), typed.address(), account, staff.name(), clock.instant());
        audit.record(staff, "stall.market", "stall_market", id, null, typed.name() + ", " + account.number(), null);
        return id;
    }

    /** A stall, its holder and its fee from a day on. */
    public void saveStall(long marketId, WriteStall typed, Actor staff) {
        staff.require(Permission.MONEY);
        market(marketId, staff);
        typed.check();
        stalls.lockMarket(marketId);
        Long seller = typed.seller().isBlank() ? null : seller(typed.seller());
        stalls.saveStall(
                marketId, typed, Phone.parse(typed.phone()).map(Phone::e164).orElse(null), seller);
        Money amount = Objects.requireNonNull(typed.amount());
        stalls.saveRate(
                marketId,
                typed.code(),
                Objects.requireNonNull(typed.per()),
                amount,
                Objects.requireNonNull(typed.from()));
        audit.record(
                staff,
                "stall.save",
                "stall_market",
                marketId,
                null,
                typed.code() + ", " + typed.holder() + ", " + amount,
                null);
    }

    private Long seller(String slug) {
        return stalls.sellerId(slug)
                .orElseThrow(() -> InvalidInput.of("seller", "Không có người bán nào ở địa chỉ này."));
    }

    /**
     * Makes out what is due for a month, for every stall that has none yet. Pressed again it makes out nothing twice.
     *
     * @param days on which the market was held, for fees by the day
     * @return how many were made out now
     */
    public int makeOut(long marketId, YearMonth period, int days, Actor staff) {
        staff.require(Permission.MONEY);
        market(marketId, staff);
        if (days < 1 || days > MOST_DAYS) {
            throw InvalidInput.of("days", "Số ngày chợ từ 1 đến 31.");
        }
        stalls.lockMarket(marketId);
        List<StallRepository.Rated> open = stalls.without(marketId, period);
        for (StallRepository.Rated stall : open) {
            boolean isDaily = stall.per() == RatePer.DAY;
            Money amount =
                    isDaily ? Money.ofDong(Math.multiplyExact(stall.amount().dong(), (long) days)) : stall.amount();
            String explained = isDaily ? stall.amount() + " × " + days + " ngày chợ" : "Phí cả tháng";
            stalls.addDue(stall, period, StallCodes.fresh(), amount, explained, staff.name(), clock.instant());
        }
        if (!open.isEmpty()) {
            audit.record(
                    staff,
                    "stall.make-out",
                    "stall_market",
                    marketId,
                    null,
                    period + ": " + open.size() + " sạp",
                    null);
        }
        return open.size();
    }

    /** All dues of a month. Phones are whole only for those who keep the money. */
    public List<StallDue> dues(long marketId, YearMonth period, Actor staff) {
        StallMarket market = market(marketId, staff);
        Map<Long, List<StallDue.Came>> money = stalls.money(marketId, period);
        return stalls.dues(marketId, period).stream()
                .map(due -> new StallDue(
                        due.id(),
                        due.stall(),
                        due.holder(),
                        phone(due.phone(), staff),
                        due.code(),
                        due.amount(),
                        due.explained(),
                        new TransferCode(market.account(), due.amount(), due.code()).qrText(),
                        money.getOrDefault(due.id(), List.of())))
                .toList();
    }

    private static @Nullable String phone(@Nullable String e164, Actor staff) {
        if (e164 == null) {
            return null;
        }
        Phone phone = new Phone(e164);
        return staff.may(Permission.MONEY) ? phone.toString() : phone.masked();
    }

    /** Cash, by the number of the receipt that was given for it. The same receipt once more changes nothing. */
    public void takeCash(long marketId, long dueId, @Nullable Money amount, String receipt, Actor staff) {
        staff.require(Permission.MONEY);
        StallRepository.Due due = stalls.lockDue(dueId)
                .filter(found -> found.marketId() == marketId)
                .orElseThrow(() -> new NotFound("due", dueId));
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(
                amount != null && amount.isPositive() && amount.dong() <= 1_000_000_000L,
                "cash",
                "Hãy nhập số tiền đã thu, ví dụ 150.000.");
        wrong.requireText(receipt, "receipt", "Hãy nhập số biên lai đã đưa cho người nộp.", 30);
        wrong.throwIfAny();
        Money cash = Objects.requireNonNull(amount);
        stalls.lockMarket(marketId);
        Map.Entry<Long, Money> known = stalls.receipt(marketId, receipt).orElse(null);
        if (known != null && known.getKey() == dueId && known.getValue().equals(cash)) {
            return;
        }
        if (known != null) {
            throw new RuleViolation("stall.receipt-used", "Biên lai " + receipt + " đã ghi cho một khoản khác.");
        }
        add(due, null, receipt, cash, staff.name(), clock.instant());
        audit.record(staff, "stall.cash", "stall_market", marketId, null, due.code() + ", " + cash, receipt);
    }

    /** What the bank's messengers and statements tell, where it names a due and came to its market's account. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean take(long eventId, String account, Money amount, String words, @Nullable Instant at) {
        StallRepository.Due due = StallCodes.findIn(words)
                .flatMap(code -> stalls.dueFor(code, account))
                .flatMap(stalls::lockDue)
                .orElse(null);
        if (due == null) {
            return false;
        }
        add(due, eventId, null, amount, "Ngân hàng", at == null ? clock.instant() : at);
        return true;
    }

    private void add(
            StallRepository.Due due,
            @Nullable Long eventId,
            @Nullable String receipt,
            Money amount,
            String by,
            Instant at) {
        boolean isAgain = stalls.paid(due.id()).compareTo(due.amount()) >= 0;
        stalls.addMoney(due, eventId, receipt, amount, isAgain, by, at);
    }
}
