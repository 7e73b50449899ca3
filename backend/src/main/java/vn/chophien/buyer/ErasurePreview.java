package vn.chophien.buyer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What erasing an account takes away, and what has to stay for how long.
 *
 * @param addresses how many are gone at once
 * @param waiting requests ahead that will be withdrawn
 * @param kept orders that stay with their buyer's name, the newest first
 */
public record ErasurePreview(int addresses, long waiting, List<KeptOrder> kept) {

    /** @param until the last day; null while no rule of keeping is set, and then it is kept until one is */
    public record KeptOrder(
            String number,
            Instant placedAt,
            String seller,
            @Nullable LocalDate until) {}
}
