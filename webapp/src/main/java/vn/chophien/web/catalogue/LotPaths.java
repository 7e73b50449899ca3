package vn.chophien.web.catalogue;

import vn.chophien.catalogue.LotForSale;
import vn.chophien.lot.LotAddress;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;

/** Where a lot that is for sale tells its story. */
public final class LotPaths {

    private LotPaths() {}

    public static String of(LotForSale lot) {
        Gtin gtin = lot.gtin() == null ? null : new Gtin(lot.gtin());
        return new LotAddress(gtin, new LotNumber(lot.lotNo()), new LotToken(lot.token())).path();
    }
}
