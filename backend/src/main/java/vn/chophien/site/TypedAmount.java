package vn.chophien.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;

/**
 * What was typed of an amount, and of what it weighs where it is not a weight: a harvest of bunches becomes lots by its
 * kilograms.
 *
 * @param amount a number and a unit, or free text
 * @param pieces how many a chục is
 * @param harvest a number and a unit; a bare number is in kilograms
 * @param eachKilograms what one unit weighs
 * @param totalKilograms what all of it weighs
 */
public record TypedAmount(String amount, String pieces, String harvest, String eachKilograms, String totalKilograms) {

    private static final long THOUSAND = 1_000;

    /** How a line keeps it. */
    public record Read(@Nullable String amount, @Nullable Long grams) {}

    public Read read(DiaryKind kind, InvalidInput.Collector wrong) {
        if (kind == DiaryKind.HARVEST) {
            return harvested(wrong);
        }
        String bare = kind == DiaryKind.SLAUGHTER || kind == DiaryKind.STOCKING ? AmountUnit.HEAD.vietnamese() : "";
        String kept = said(amount, bare, wrong).map(Amount::text).orElse(amount);
        Long grams = kind.isYield() ? kilograms(harvest.replaceAll("(?i)\\s*kg$", ""), "harvest", wrong) : null;
        return new Read(kept.isEmpty() ? null : kept, grams);
    }

    private Read harvested(InvalidInput.Collector wrong) {
        Optional<Amount> said = said(harvest, AmountUnit.KILOGRAM.vietnamese(), wrong);
        if (said.isEmpty()) {
            wrong.require(
                    false,
                    "harvest",
                    "Hãy ghi số và đơn vị, ví dụ 850 kg, 2 tạ, 1,5 tấn hoặc 50 bó. Chỉ ghi số là kg.");
            return new Read(null, null);
        }
        Long weighed = said.get().grams();
        return new Read(said.get().text(), weighed == null ? weight(said.get(), wrong) : weighed);
    }

    private @Nullable Long weight(Amount said, InvalidInput.Collector wrong) {
        if (!totalKilograms.isEmpty()) {
            return kilograms(totalKilograms, "totalKilograms", wrong);
        }
        if (!eachKilograms.isEmpty()) {
            Long each = kilograms(eachKilograms, "eachKilograms", wrong);
            return each == null ? null : each * said.thousandths() / THOUSAND;
        }
        wrong.require(
                false,
                "totalKilograms",
                said.text() + " nặng bao nhiêu? Hãy ghi cả thảy bao nhiêu kg, hoặc mỗi "
                        + said.unit().vietnamese() + " bao nhiêu kg.");
        return null;
    }

    private Optional<Amount> said(String typed, String unitOfBareNumber, InvalidInput.Collector wrong) {
        boolean bare = !unitOfBareNumber.isEmpty() && typed.matches("[\\d.,]+");
        Optional<Amount> said = Amount.read(bare ? typed + " " + unitOfBareNumber : typed);
        if (said.isPresent() && said.get().asksPieces()) {
            boolean known = pieces.matches("10|12|14");
            wrong.require(known, "pieces", "Một chục ở chỗ bạn là 10, 12 hay 14?");
            return known ? Optional.of(said.get().withPieces(Integer.parseInt(pieces))) : said;
        }
        return said;
    }

    private static @Nullable Long kilograms(String typed, String field, InvalidInput.Collector wrong) {
        Optional<Amount> weighed = Amount.read(typed.matches("[\\d.,]+") ? typed + " kg" : typed);
        Long grams = weighed.map(Amount::grams).orElse(null);
        wrong.require(grams != null, field, "Hãy ghi số cân bằng chữ số, ví dụ 850 hoặc 12,5.");
        return grams;
    }
}
