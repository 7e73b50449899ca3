package vn.chophien.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * Where money belongs that is for no order. Features above this one keep such books; money that one of them takes is in no
 * book of orders and in no queue.
 */
public interface OtherBook {

    /**
     * Inside the transaction that concludes from a bank's message, which is told once.
     *
     * @param account that it came to
     * @param words of the transfer
     * @return whether it is this book's
     */
    boolean take(long eventId, String account, Money amount, String words, @Nullable Instant at);
}
