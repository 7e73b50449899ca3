package vn.chophien.lot;

import java.time.LocalDate;

/** The same goods in other packs. What is in the packs may weigh less than what was taken: some is lost. */
public record RepackLot(String key, long sellerId, LotShare from, LocalDate packedOn, NewLot lot)
        implements LotCommand {}
