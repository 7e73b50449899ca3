package vn.chophien.buyer;

import java.util.List;
import vn.chophien.message.Letter;

/** The words around a code, and those about a sign-in from a new place. */
final class SignInLetters {

    private final String market;
    private final String host;

    SignInLetters(String market, String host) {
        this.market = market;
        this.host = host;
    }

    /** The last line binds the code to this site for phones that fill it in, and for no other site. */
    String sms(String code) {
        return market + ": mã của bạn là " + code + ", dùng trong 10 phút. Đừng đọc mã cho ai.\n\n@" + host + " #"
                + code;
    }

    Letter mail(String code) {
        return new Letter(
                market,
                "Mã " + market + " của bạn: " + code,
                List.of(
                        "Mã của bạn là " + code + ". Mã dùng được trong 10 phút và chỉ một lần.",
                        "Đừng đọc hay gửi mã này cho ai. Người của chợ không bao giờ hỏi mã.",
                        "Nếu bạn không xin mã, bạn không cần làm gì: không ai vào được khi không có mã."),
                List.of(),
                null,
                "Bạn nhận thư này vì có người vừa nhập địa chỉ thư của bạn ở " + market + ".");
    }
}
