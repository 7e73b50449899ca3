package vn.chophien.passkey;

import vn.chophien.shared.RuleViolation;

/** A passkey was not taken. */
public final class PasskeyRefused extends RuleViolation {

    private final Reason reason;

    PasskeyRefused(Reason reason) {
        super(reason.code, reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, in the words that the buyer reads. */
    public enum Reason {
        UNREADABLE(
                "passkey.unreadable", "Chợ không đọc được khóa mà trình duyệt gửi. Bạn hãy tải lại trang rồi thử lại."),
        OVER("passkey.over", "Lần thử này đã quá 5 phút hoặc đã dùng rồi. Bạn hãy bấm lại."),
        UNKNOWN(
                "passkey.unknown",
                "Chợ không biết khóa này. Có thể nó đã bị xóa khỏi tài khoản. Bạn hãy vào bằng mã, và xóa khóa này trên máy."),
        ELSEWHERE(
                "passkey.elsewhere",
                "Khóa không được tạo cho địa chỉ này. Bạn hãy mở đúng địa chỉ của chợ rồi thử lại."),
        UNVERIFIED(
                "passkey.unverified",
                "Máy chưa xác nhận đó là bạn. Hãy bật khóa màn hình, vân tay hoặc mã PIN rồi thử lại."),
        FORGED("passkey.forged", "Khóa không đúng. Bạn hãy thử lại, hoặc vào bằng mã."),
        COPIED(
                "passkey.copied",
                "Khóa này có dấu hiệu bị sao chép nên chợ không nhận. Bạn hãy vào bằng mã rồi xóa khóa này."),
        KNOWN("passkey.known", "Khóa này đã có trong một tài khoản rồi."),
        TOO_MANY(
                "passkey.too-many",
                "Bạn đã có " + PasskeyService.MOST + " khóa. Hãy xóa bớt khóa không dùng rồi thêm.");

        private final String code;
        private final String sentence;

        Reason(String code, String sentence) {
            this.code = code;
            this.sentence = sentence;
        }
    }
}
