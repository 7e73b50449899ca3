package vn.chophien.web.inspection;

import java.util.List;
import java.util.Locale;
import vn.chophien.inspection.DrawLot;
import vn.chophien.shared.InvalidInput;

/** Finds the drawn lot that somebody scanned or typed: a whole address, the token, or the lot's number. */
final class TypedLot {

    private TypedLot() {}

    static DrawLot find(String typed, List<DrawLot> drawn) {
        String path = typed.strip().replaceAll("[?#].*$", "").replaceAll("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        List<DrawLot> byToken = drawn.stream()
                .filter(lot -> lot.address().token().value().equals(last.toUpperCase(Locale.ROOT)))
                .toList();
        List<DrawLot> byPath = drawn.stream()
                .filter(lot -> path.endsWith(lot.address().path())
                        || path.contains(lot.address().path() + "/"))
                .toList();
        List<DrawLot> byNumber = drawn.stream()
                .filter(lot -> lot.address().number().value().equalsIgnoreCase(last))
                .toList();
        for (List<DrawLot> found : List.of(byToken, byPath, byNumber)) {
            if (found.size() == 1) {
                return found.get(0);
            } else if (found.size() > 1) {
                throw InvalidInput.of("lot", "Có hai lô cùng số này trong đợt. Hãy quét mã QR trên gói.");
            }
        }
        throw InvalidInput.of("lot", "Lô này không có trong danh sách bốc được của đợt. Hãy xem lại số lô.");
    }
}
