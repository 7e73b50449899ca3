package vn.chophien.twostep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.MessageTemplates;
import vn.chophien.template.Reader;
import vn.chophien.template.Slot;

/** What tells somebody that their second step was changed or its reserve used. */
@ApplicationScoped
class TwoStepTemplates implements MessageTemplates {

    static final Slot LEFT = new Slot("số mã còn lại", "7");

    static final MessageTemplate CODE_USED = changed(
            "code-used",
            "Dùng một mã dự phòng",
            "Một mã dự phòng vừa được dùng để đăng nhập. Còn {số mã còn lại} mã.",
            LEFT);
    static final MessageTemplate SWITCHED_ON =
            changed("switched-on", "Bật xác thực hai bước", "Ứng dụng xác thực vừa được bật cho tài khoản của bạn.");
    static final MessageTemplate CODES_RENEWED = changed(
            "codes-renewed",
            "Thay mã dự phòng",
            "Các mã dự phòng vừa được thay bằng mã mới. Mã cũ không dùng được nữa.");
    static final MessageTemplate REMOVED =
            changed("removed", "Gỡ xác thực hai bước", "Ứng dụng xác thực vừa được gỡ khỏi tài khoản của bạn.");

    private static MessageTemplate changed(String code, String occasion, String what, Slot... slots) {
        return new MessageTemplate(
                "account.two-step-" + code,
                occasion,
                Reader.ACCOUNT_HOLDER,
                "Xác thực hai bước của tài khoản {chợ} vừa thay đổi",
                what
                        + "\n\nNếu là bạn, bạn không cần làm gì. Nếu không phải, hãy đổi mật khẩu ngay và báo cho quản trị chợ.",
                "",
                slots);
    }

    @Override
    public String group() {
        return "Tài khoản";
    }

    @Override
    public List<MessageTemplate> all() {
        return List.of(CODE_USED, SWITCHED_ON, CODES_RENEWED, REMOVED);
    }
}
