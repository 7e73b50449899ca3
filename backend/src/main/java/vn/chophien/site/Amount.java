package vn.chophien.site;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Quantity;

/**
 * So much of something, as people say it here: {@code 2 tạ}, {@code 1,5 tấn}, {@code 12 lạng}, {@code 30 con}.
 *
 * @param thousandths of the unit
 * @param pieces what one {@link AmountUnit#DOZEN} holds, 10, 12 or 14 by the place; null where nobody said, and for others
 */
public record Amount(
        long thousandths, AmountUnit unit, @Nullable Integer pieces) {

    /** What a chục is taken for in one place or another. */
    public static final Set<Integer> DOZENS = Set.of(10, 12, 14);

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d[\\d.]*(?:,\\d{1,3})?)\\s*(\\p{L}[\\p{L}-]*)(\\s+rưỡi)?(?:\\s*\\(chục (10|12|14)\\))?");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,3})?");
    private static final long THOUSAND = 1_000;

    /** @return nothing for what is no number with a unit, and for half an animal */
    public static Optional<Amount> read(String typed) {
        Matcher written = WRITTEN.matcher(typed.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        Optional<AmountUnit> unit = AmountUnit.named(written.group(2));
        OptionalLong number = thousandths(written.group(1));
        if (unit.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        long half = written.group(3) == null ? 0 : THOUSAND / 2;
        String pieces = unit.get() == AmountUnit.DOZEN ? written.group(4) : null;
        Amount amount =
                new Amount(number.getAsLong() + half, unit.get(), pieces == null ? null : Integer.valueOf(pieces));
        return amount.thousandths > 0 && amount.isWhole() ? Optional.of(amount) : Optional.empty();
    }

    /** A number as it is written here, {@code 1,25} and {@code 1.560}, in thousandths. */
    static OptionalLong thousandths(String typed) {
        String text = GROUPED.matcher(typed).matches() ? typed.replace(".", "") : typed;
        return NUMBER.matcher(text).matches()
                ? OptionalLong.of(
                        new BigDecimal(text.replace(',', '.')).movePointRight(3).longValueExact())
                : OptionalLong.empty();
    }

    private boolean isWhole() {
        long one = unit == AmountUnit.DOZEN ? 2 : 1; // half a chục is five, six or seven
        return !unit.isCount() || thousandths * one % THOUSAND == 0;
    }

    /** Whether somebody must still say how many a chục is. */
    public boolean asksPieces() {
        return unit == AmountUnit.DOZEN && pieces == null;
    }

    Amount withPieces(int held) {
        return new Amount(thousandths, unit, held);
    }

    /** Grams, where it was weighed. */
    public @Nullable Long grams() {
        return unit.isMass() ? (Long) (thousandths * unit.grams() / THOUSAND) : null;
    }

    /** How much, in the unit's {@link AmountUnit#commonCode()}. */
    public BigDecimal inCommonUnit() {
        Long grams = grams();
        BigDecimal number = BigDecimal.valueOf(grams == null ? thousandths : grams, 3);
        return pieces == null ? number : number.multiply(BigDecimal.valueOf(pieces));
    }

    /** As it is kept in the diary and read back from there. */
    public String text() {
        String number = new Quantity(thousandths, 3, unit.vietnamese()).number() + " " + unit.vietnamese();
        return pieces == null ? number : number + " (chục " + pieces + ")";
    }
}
