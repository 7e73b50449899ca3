package vn.chophien.payment.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.chophien.shared.Retried;

/** Brings the book up to what happened without it: before there was one, or at a server of the release before. */
@ApplicationScoped
@Retried
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MoneyCatchUpService {

    private static final int AT_ONCE = 200;

    @Inject
    MoneyBook book;

    @Inject
    MoneyFactsRepository facts;

    /** @return whether there may be more */
    boolean writeUnwritten() {
        List<String> numbers = facts.unwritten(AT_ONCE);
        if (!numbers.isEmpty()) {
            book.catchUp(numbers);
        }
        List<Long> strays = facts.unwrittenStrays(AT_ONCE);
        book.catchUpStrays(strays);
        return numbers.size() == AT_ONCE || strays.size() == AT_ONCE;
    }

    /** @return the last payment that was compared; 0 after the last of all */
    long compareAfter(long paymentId) {
        List<Map.Entry<Long, String>> next = facts.after(paymentId, AT_ONCE);
        if (next.isEmpty()) {
            return 0;
        }
        book.catchUp(next.stream().map(Map.Entry::getValue).toList());
        return next.get(next.size() - 1).getKey();
    }
}
