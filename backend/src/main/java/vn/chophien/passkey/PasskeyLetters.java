package vn.chophien.passkey;

import java.util.List;
import vn.chophien.message.Letter;

/** What the owner of an account reads when a key to it was added. */
final class PasskeyLetters {

    private PasskeyLetters() {}

    static Letter added(String name, String moment, String address) {
        return new Letter(
                "Tài khoản Chợ Phiên vừa có thêm khóa truy cập",
                List.of(
                        "Tài khoản của bạn vừa có thêm một khóa truy cập. Ai mở được khóa này trên máy thì vào được tài khoản.",
                        "Nếu là bạn, bạn không cần làm gì. Nếu không phải, hãy mở trang bên dưới, xóa khóa lạ và bấm “Đăng xuất ở mọi nơi khác”."),
                List.of(new Letter.Fact("Khóa", name), new Letter.Fact("Lúc", moment)),
                new Letter.Link("Xem các khóa truy cập", address),
                "Bạn nhận thư này vì đã xác minh địa chỉ thư cho tài khoản ở Chợ Phiên.");
    }
}
