package vn.chophien.preorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.CheckoutForm;
import vn.chophien.order.PromisedOrders;
import vn.chophien.order.Recipient;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/** Requests in the hands of those who want the goods: whoever holds the token of one. */
@ApplicationScoped
@Retried
public class RequestService {

    @Inject
    PreorderRepository preorders;

    @Inject
    RequestRepository requests;

    @Inject
    RequestTaking taking;

    @Inject
    PromisedOrders orders;

    @Inject
    Event<RequestsForgotten> forgotten;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.preorder.forget-after", defaultValue = "P90D")
    Duration forgetAfter;

    /**
     * Takes a request, or finds the one that the same form has made before.
     *
     * @param amount in whole units and their fractions; null when what was typed is none
     * @return the token of its page
     */
    public String ask(long preorderId, @Nullable BigDecimal amount, CheckoutForm form) {
        PreorderView preorder =
                preorders.find(preorderId).orElseThrow(() -> new NotFound(PreorderService.OBJECT, preorderId));
        OptionalLong steps =
                amount == null ? OptionalLong.empty() : preorder.item().steps(amount);
        Recipient to = readBoth(preorder, steps, form);
        return taking.take(preorder, form.key(), steps.getAsLong(), to);
    }

    /** What is wrong with the amount is said together with what is wrong with the rest. */
    private Recipient readBoth(PreorderView preorder, OptionalLong steps, CheckoutForm form) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(
                steps.isPresent(),
                "amount",
                "Số lượng phải là bội số của "
                        + preorder.quantity(preorder.item().saleStep()) + " và lớn hơn 0.");
        wrong.require(
                steps.orElse(0) <= preorder.mostEach(),
                "amount",
                "Mỗi người đặt nhiều nhất " + preorder.quantity(preorder.mostEach()) + " ở đợt này.");
        Recipient to = null;
        try {
            to = orders.read(
                    form, preorder.item().id(), steps.orElse(preorder.item().saleStep()));
        } catch (InvalidInput refused) {
            refused.sentences().forEach((field, sentence) -> wrong.require(false, field, sentence));
        }
        wrong.throwIfAny();
        return Objects.requireNonNull(to);
    }

    @Transactional
    public RequestView show(String token) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(token)) {
            throw new NotFound("preorder request", "under this token");
        }
        return requests.find(token).orElseThrow(() -> new NotFound("preorder request", "under this token"));
    }

    /** For whoever holds their tokens, the newest first. */
    @Transactional
    public List<AskedPreorder> ofTokens(List<String> tokens) {
        List<RequestView> asked = requests.ofTokens(tokens);
        Map<Long, PreorderView> known =
                preorders.of(asked.stream().map(RequestView::preorderId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(PreorderView::id, Function.identity()));
        return asked.stream()
                .map(request -> new AskedPreorder(request, Objects.requireNonNull(known.get(request.preorderId()))))
                .toList();
    }

    /** What delivery of so much would cost by today's terms; null where it is fetched or cannot go. */
    public @Nullable Money fee(PreorderView preorder, RequestView request) {
        Long granted = request.granted();
        return orders.fee(
                preorder.item().id(),
                granted == null || granted == 0 ? request.steps() : granted,
                preorder.price(),
                request.to().communeCode());
    }

    /** Frees its part of the cap for others. Doing it twice changes nothing more. */
    @Transactional
    public void withdraw(String token) {
        RequestView request = show(token);
        preorders.lock(request.preorderId());
        if (requests.withdraw(request.id(), clock.instant())) {
            preorders.giveBack(request.preorderId(), request.steps());
        } else if (show(token).status() != RequestStatus.WITHDRAWN) {
            throw new RuleViolation(
                    "preorder.decided",
                    "Hàng của đợt này đã chia xong. Nếu không mua nữa, bạn cứ để đơn tự hủy hoặc hủy đơn.");
        }
    }

    /** @param knownBy phones, addresses and tokens by which somebody is known here */
    @Transactional
    public long countWaiting(Collection<String> knownBy) {
        return requests.ofPerson(knownBy).stream()
                .filter(request -> request.status() == RequestStatus.WAITING)
                .count();
    }

    /**
     * Somebody wants to be forgotten: what waits is withdrawn, and nobody stands in what is over.
     *
     * @param knownBy phones, addresses and tokens by which they are known here
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Collection<String> knownBy) {
        List<RequestView> theirs = requests.ofPerson(knownBy);
        theirs.stream()
                .filter(request -> request.status() == RequestStatus.WAITING)
                .forEach(request -> withdraw(request.token()));
        requests.forget(theirs.stream().map(RequestView::id).toList(), clock.instant());
    }

    /** What became an order is kept there, as long as orders are. */
    @Transactional
    public void forgetOld() {
        requests.forgetEndedBefore(clock.instant().minus(forgetAfter), clock.instant());
        forgotten.fire(new RequestsForgotten());
    }
}
