package vn.chophien.buyer;

import java.util.List;
import vn.chophien.message.Letter;

/** The words around a code, and those about a sign-in from a new place. */
final class SignInLetters {

    private final String host;

    SignInLetters(String host) {
        this.host = host;
    }

    /** The last line binds the code to this site for phones that fill it in, and for no other site. */
    String sms(String code) {
        return "Chợ Phiên: mã của bạn là " + code + ", dùng trong 10 phút. Đừng đọc mã cho ai.\n\n@" + host + " #"
                + code;
    }

    Letter mail(String code) {
        return new Letter(
                "Mã Chợ Phiên của bạn: " + code,
                List.of(
                        "Mã của bạn là " + code + ". Mã dùng được trong 10 phút và chỉ một lần.",
                        "Đừng đọc hay gửi mã này cho ai. Người của chợ không bao giờ hỏi mã.",
                        "Nếu bạn không xin mã, bạn không cần làm gì: không ai vào được khi không có mã."),
                List.of(),
                null,
                "Bạn nhận thư này vì có người vừa nhập địa chỉ thư của bạn ở Chợ Phiên.");
    }

    Letter newDevice(String device, String moment, String address) {
        return new Letter(
                "Tài khoản Chợ Phiên vừa đăng nhập ở nơi mới",
                List.of(
                        "Tài khoản của bạn vừa đăng nhập trên một trình duyệt chưa dùng trước đây.",
                        "Nếu là bạn, bạn không cần làm gì. Nếu không phải, hãy mở trang bên dưới và bấm “Đăng xuất ở mọi nơi khác”."),
                List.of(new Letter.Fact("Thiết bị", device), new Letter.Fact("Lúc", moment)),
                new Letter.Link("Xem các nơi đang đăng nhập", address),
                "Bạn nhận thư này vì đã xác minh địa chỉ thư cho tài khoản ở Chợ Phiên.");
    }
}
