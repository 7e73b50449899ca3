package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.OrderPayments;
import vn.chophien.order.OrderStatus;
import vn.chophien.payment.gateway.Provider;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/** The steps of a try to pay at a provider, each a transaction of its own: between them the provider is spoken to. */
@ApplicationScoped
@Retried
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AttemptService {

    private static final Duration TIME_TO_PAY = Duration.ofMinutes(15);
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration GIVE_UP = Duration.ofDays(3);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(10);
    private static final int MOST_TRIES = 20;
    private static final int MOST_DOUBLINGS = 12;
    private static final int MOST_AT_ONCE = 20;

    @Inject
    PaymentAttemptRepository attempts;

    @Inject
    MerchantAccountRepository accounts;

    @Inject
    PaymentRepository payments;

    @Inject
    OrderPayments orders;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.gateway.first-question", defaultValue = "PT1M")
    Duration firstQuestion;

    /** @param account by which it was begun */
    record Begun(PaymentAttempt attempt, MerchantAccount account) {}

    Map<String, GatewayChoice> choices(Collection<String> numbers) {
        Map<String, GatewayChoice> choices = new HashMap<>();
        List<Map.Entry<String, Provider>> offered = accounts.offered(numbers);
        List<PaymentAttempt> tries = attempts.of(numbers);
        for (String number : numbers) {
            PaymentAttempt latest = tries.stream()
                    .filter(attempt -> attempt.orderNumber().equals(number))
                    .reduce((earlier, later) -> later)
                    .orElse(null);
            List<Provider> providers = offered.stream()
                    .filter(offer -> offer.getKey().equals(number))
                    .map(Map.Entry::getValue)
                    .toList();
            choices.put(number, new GatewayChoice(providers, latest));
        }
        return choices;
    }

    /** A second click finds the try of the first one, as long as that can still be paid. */
    Begun begin(String number, Provider provider) {
        OrderStatus status = orders.lock(number).orElseThrow(() -> new NotFound("order", number));
        Money missing = missing(number, status);
        Instant now = clock.instant();
        PaymentAttemptRepository.Terms terms = attempts.terms(number);
        MerchantAccount account = accounts.active(terms.sellerId(), provider)
                .orElseThrow(() -> new RuleViolation(
                        "payment.no-account",
                        "Người bán không nhận tiền qua " + provider.label() + " nữa. Hãy chọn cách khác."));
        List<PaymentAttempt> earlier = attempts.of(List.of(number));
        Optional<PaymentAttempt> open = earlier.stream()
                .filter(attempt -> attempt.accountId() == account.id()
                        && attempt.amount().equals(missing)
                        && attempt.isPayable(now.plus(SHORTEST)))
                .findFirst();
        return open.map(attempt -> new Begun(attempt, account))
                .orElseGet(() -> fresh(number, account, missing, earlier.size(), expiry(terms.payBy(), now), now));
    }

    private Money missing(String number, OrderStatus status) {
        PaymentView payment = payments.lock(number)
                .orElseThrow(() -> new NotFound("payment", number))
                .view();
        if (status != OrderStatus.AWAITING_PAYMENT || !payment.asksForTransfer()) {
            throw new RuleViolation("payment.not-waiting", "Đơn này không còn chờ tiền. Đừng trả thêm.");
        }
        return payment.missing();
    }

    private static Instant expiry(@Nullable Instant payBy, Instant now) {
        Instant usual = now.plus(TIME_TO_PAY);
        Instant expiry = payBy != null && payBy.isBefore(usual) ? payBy : usual;
        if (expiry.isBefore(now.plus(SHORTEST))) {
            throw new RuleViolation(
                    "payment.time-is-up", "Thời gian giữ hàng sắp hết, không kịp trả nữa. Hãy đặt lại đơn.");
        }
        return expiry;
    }

    private Begun fresh(
            String number, MerchantAccount account, Money missing, int earlier, Instant expiry, Instant now) {
        Provider provider = account.provider();
        if (!provider.takes(missing.dong())) {
            throw new RuleViolation(
                    "payment.amount-not-taken",
                    provider.label() + " không nhận khoản " + missing + ". Hãy chọn cách khác.");
        }
        if (earlier >= MOST_TRIES) {
            throw new RuleViolation("payment.too-many-tries", "Bạn đã thử nhiều lần. Hãy chuyển khoản bằng mã VietQR.");
        }
        String ref = earlier == 0 ? number : number + "T" + (earlier + 1);
        attempts.add(number, account, ref, missing.dong(), now, expiry, now.plus(firstQuestion));
        return new Begun(attempts.byRef(provider, ref, account.sellerId()).orElseThrow(), account);
    }

    void opened(long id, String payUrl) {
        attempts.opened(id, payUrl);
    }

    void refused(long id, String code) {
        attempts.end(id, AttemptStatus.FAILED, code.length() <= 20 ? code : code.substring(0, 20), clock.instant());
    }

    /** Tries whose time to be asked about has come. */
    List<Long> due() {
        return attempts.due(clock.instant(), MOST_AT_ONCE);
    }

    /** The next question comes after twice the time of the last pause. After days without an answer it is given up. */
    Optional<Begun> claim(long id) {
        Instant now = clock.instant();
        PaymentAttempt attempt = attempts.find(id);
        Duration pause = firstQuestion.multipliedBy(1L << Math.min(attempt.asked() + 1, MOST_DOUBLINGS));
        Instant next = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        if (!attempts.claim(id, now, next)) {
            return Optional.empty();
        }
        if (attempt.startedAt().plus(GIVE_UP).isBefore(now)) {
            attempts.end(id, AttemptStatus.LAPSED, null, now);
            return Optional.empty();
        }
        return Optional.of(new Begun(attempt, accounts.find(attempt.accountId())));
    }

    /** The provider knows nothing of it: for good, once nobody can begin to pay any more. */
    void absent(PaymentAttempt attempt) {
        if (attempt.expiresAt().isBefore(clock.instant())) {
            attempts.end(attempt.id(), AttemptStatus.LAPSED, null, clock.instant());
        }
    }

    /** The buyer is back: what happened there should be known soon, yet not asked for at every reload. */
    void askNow(String number) {
        Instant now = clock.instant();
        attempts.askNow(number, now, now.minus(BETWEEN_QUESTIONS));
    }

    List<MerchantAccount> accountsAt(Provider provider, String hook) {
        return accounts.at(provider, hook);
    }

    Optional<PaymentAttempt> byRef(MerchantAccount account, String ref) {
        return attempts.byRef(account.provider(), ref, account.sellerId());
    }
}
