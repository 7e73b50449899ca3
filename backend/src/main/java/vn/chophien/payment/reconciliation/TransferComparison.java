package vn.chophien.payment.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.payment.BankNumber;

/**
 * Pairs what messengers told with what statements say, each movement once: by the bank's number, then by order, then by
 * amount and day alone, since messengers and banks do not always write the same number. Pure.
 */
final class TransferComparison {

    /**
     * One movement in, from either side.
     *
     * @param id of the message, or of the statement's line
     */
    record Movement(
            long id,
            String account,
            LocalDate day,
            long dong,
            @Nullable String reference,
            @Nullable String orderNumber) {

        String money() {
            return account + ' ' + dong;
        }
    }

    private final List<Movement> told;
    private final Map<String, List<Movement>> stated;

    TransferComparison(List<Movement> told, List<Movement> stated) {
        this.told = new ArrayList<>(told);
        this.stated = stated.stream()
                .collect(Collectors.groupingBy(
                        Movement::money, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        pair((one, other) -> BankNumber.isSame(one.reference(), other.reference()));
        pair((one, other) -> one.orderNumber() != null && Objects.equals(one.orderNumber(), other.orderNumber()));
        pair((one, other) -> one.day().equals(other.day()));
    }

    private void pair(BiPredicate<Movement, Movement> isSame) {
        told.removeIf(one -> {
            List<Movement> others = stated.getOrDefault(one.money(), new ArrayList<>());
            for (int i = 0; i < others.size(); i++) {
                if (isSame.test(one, others.get(i))) {
                    others.remove(i);
                    return true;
                }
            }
            return false;
        });
    }

    /** What no statement has. */
    List<Movement> onlyTold() {
        return List.copyOf(told);
    }

    /** What no messenger told of. */
    List<Movement> onlyStated() {
        return stated.values().stream().flatMap(List::stream).toList();
    }

    /** Two messengers who tell of one movement by the same number of the bank have told of it once. */
    static List<Movement> once(List<Movement> told) {
        Set<String> seen = new HashSet<>();
        return told.stream()
                .filter(one ->
                        one.reference() == null || seen.add(one.money() + ' ' + BankNumber.bare(one.reference())))
                .toList();
    }
}
