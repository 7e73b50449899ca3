package vn.chophien.catalogue;

/** Which lots count as stock, for read models that join the table. The lot feature decides the same for a sale. */
public final class SaleableLots {

    /** Of a lot {@code l}; parameter 1 is today. The last day on the pack is still a day to sell on. */
    public static final String CONDITION = "l.status = 'NORMAL' AND l.stop_code_id IS NULL AND l.remaining > 0"
            + " AND (l.expires_on IS NULL OR l.expires_on >= ?1)";

    private SaleableLots() {}
}
