package vn.chophien.lot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.RuleViolation;
import vn.chophien.site.CodeStatus;
import vn.chophien.trace.key.LotToken;

/**
 * A lot that comes into being.
 *
 * @param origin where it was harvested; null for what is made of other lots, which lead there
 * @param packedOn null where nothing was packed
 */
record LotRow(
        LotToken token,
        @Nullable String gtin,
        String number,
        long sellerId,
        @Nullable String producer,
        @Nullable Long tradeItemId,
        String name,
        @Nullable Origin origin,
        String unitName,
        int unitScale,
        long steps,
        long grams,
        LocalDate madeOn,
        @Nullable LocalDate packedOn,
        @Nullable LocalDate expiresOn) {

    /** @param status the code's, as it was on the day of harvest; it is never rewritten */
    record Origin(
            long siteId,
            long seasonId,
            @Nullable Long codeId,
            @Nullable CodeStatus status,
            LocalDate harvestedOn) {
        @Nullable
        String codeStatus() {
            return status == null ? null : status.name();
        }
    }

    /** More of the same goods: what is known of them stays true. */
    static LotRow like(LotInHand lot, LotToken token, String number, long steps, long grams) {
        return new LotRow(
                token,
                lot.gtin(),
                number,
                lot.sellerId(),
                lot.producer(),
                lot.tradeItemId(),
                lot.name(),
                null,
                lot.unitName(),
                lot.unitScale(),
                steps,
                grams,
                lot.madeOn(),
                null,
                lot.expiresOn());
    }

    /** Other goods: a trade item of the seller's, or raw material counted in grams. */
    static LotRow of(
            NewLot wanted,
            @Nullable LotItem item,
            LotToken token,
            String number,
            long sellerId,
            long grams,
            LocalDate day,
            @Nullable Origin origin) {
        return new LotRow(
                token,
                item == null ? null : item.gtin(),
                number,
                sellerId,
                null,
                item == null ? null : item.id(),
                item == null ? wanted.name() : item.productName(),
                origin,
                item == null ? "kg" : item.unitName(),
                item == null ? 3 : item.unitScale(),
                wanted.steps(),
                grams,
                day,
                item == null ? null : day,
                wanted.expiresOn());
    }

    LotRow madeOn(LocalDate day, @Nullable LocalDate lastDay) {
        return new LotRow(
                token,
                gtin,
                number,
                sellerId,
                producer,
                tradeItemId,
                name,
                origin,
                unitName,
                unitScale,
                steps,
                grams,
                day,
                packedOn,
                lastDay);
    }

    /** As a lot of whoever received it; the number is theirs, who made it is still told. */
    LotRow receivedBy(long receiverId, String maker) {
        return new LotRow(
                token,
                gtin,
                number,
                receiverId,
                producer == null ? maker : producer,
                null,
                name,
                origin,
                unitName,
                unitScale,
                steps,
                grams,
                madeOn,
                packedOn,
                expiresOn);
    }

    /** What comes out never weighs more than what went in. */
    void requireAtMost(long gramsIn) {
        if (grams > gramsIn) {
            throw new RuleViolation(
                    "lot.heavier-than-made-of",
                    "Lô mới nặng " + kilograms(grams) + ", hơn phần đưa vào là " + kilograms(gramsIn) + ".");
        }
    }

    static Quantity kilograms(long grams) {
        return new Quantity(grams, 3, "kg");
    }
}
