package vn.chophien.oversight;

import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Money;

/** What a kilogram costs among the other products of the same shelf. */
record PricePeers(List<Money> perKilogram) {

    /** Fewer than this say nothing about what is usual. */
    static final int ENOUGH = 5;

    private static final int UNUSUAL_FACTOR = 4;

    /** The middle price; none where too few can be compared. */
    Optional<Money> median() {
        if (perKilogram.size() < ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(perKilogram.stream().sorted().toList().get(perKilogram.size() / 2));
    }

    boolean isUnusual(Money price) {
        return median().filter(usual ->
                        price.dong() > usual.dong() * UNUSUAL_FACTOR || price.dong() * UNUSUAL_FACTOR < usual.dong())
                .isPresent();
    }
}
