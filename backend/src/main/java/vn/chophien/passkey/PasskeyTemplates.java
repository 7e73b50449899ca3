package vn.chophien.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.MessageTemplates;
import vn.chophien.template.Reader;

/** What tells somebody of a new key to their account. */
@ApplicationScoped
class PasskeyTemplates implements MessageTemplates {

    static final MessageTemplate ADDED = new MessageTemplate(
            "account.passkey-added",
            "Thêm khóa truy cập",
            Reader.ACCOUNT_HOLDER,
            "Tài khoản {chợ} vừa có thêm khóa truy cập",
            """
            Tài khoản của bạn vừa có thêm một khóa truy cập. Ai mở được khóa này trên máy thì vào được tài khoản.

            Nếu là bạn, bạn không cần làm gì. Nếu không phải, hãy mở trang bên dưới, xóa khóa lạ và bấm “Đăng xuất ở mọi nơi khác”.""",
            "");

    @Override
    public String group() {
        return "Tài khoản";
    }

    @Override
    public List<MessageTemplate> all() {
        return List.of(ADDED);
    }
}
