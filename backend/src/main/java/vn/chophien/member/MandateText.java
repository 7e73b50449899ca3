package vn.chophien.member;

import java.util.List;

/**
 * What a household agrees to. A changed text gets a new version; which one somebody agreed to is kept with the mandate, so
 * an older text must never be rewritten in place.
 */
public final class MandateText {

    public static final String VERSION = "2026-11";

    public static final List<String> SENTENCES = List.of(
            "Tôi nhờ người này làm thay tôi ở Chợ Phiên, chỉ những việc tôi đánh dấu.",
            "Người này không đụng được vào tiền, không mời hay bớt thành viên, không thu hồi hàng.",
            "Mỗi việc người này làm đều ghi tên họ là “làm giúp”, tôi xem được lúc nào cũng được.",
            "Tôi rút lại lúc nào cũng được, không cần lý do. Hết ngày đã ghi thì tự hết.");

    private MandateText() {}
}
