package vn.chophien.lot;

import vn.chophien.shared.InvalidInput;

/** Why something was done to a lot; it stands on the lot's public page. */
final class LotReason {

    private static final int LONGEST = 500;

    private LotReason() {}

    static String require(String reason) {
        String text = reason.strip();
        if (text.isEmpty()) {
            throw InvalidInput.of("reason", "Hãy ghi lý do, người mua sẽ đọc được.");
        }
        if (text.length() > LONGEST) {
            throw InvalidInput.of("reason", "Lý do dài nhất " + LONGEST + " chữ.");
        }
        return text;
    }
}
