package vn.chophien.web.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.chophien.order.OrderView;
import vn.chophien.order.PackedLot;
import vn.chophien.trace.label.QrCode;

/** QR codes for the packing slip: whoever opens the parcel can read where each lot comes from. */
final class LotQr {

    private LotQr() {}

    /** SVG by lot token. */
    static Map<String, String> of(OrderView order, String baseUrl) {
        Map<String, String> codes = new LinkedHashMap<>();
        order.lines().stream()
                .flatMap(line -> line.lots().stream())
                .forEach(lot -> codes.computeIfAbsent(lot.token(), token -> draw(lot, baseUrl)));
        return codes;
    }

    private static String draw(PackedLot lot, String baseUrl) {
        return QrCode.of(baseUrl + "/l/" + lot.token(), QrCode.Level.M).toSvg("Nguồn gốc lô " + lot.lotNumber());
    }
}
