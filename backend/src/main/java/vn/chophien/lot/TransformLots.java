package vn.chophien.lot;

import java.time.LocalDate;
import java.util.List;

/**
 * Lots are processed or blended into other goods.
 *
 * @param addedGrams of what is no lot, such as water, salt or sugar
 * @param madeOn when it was done
 */
public record TransformLots(
        String key, long sellerId, List<LotShare> from, long addedGrams, LocalDate madeOn, NewLot lot)
        implements LotCommand {}
