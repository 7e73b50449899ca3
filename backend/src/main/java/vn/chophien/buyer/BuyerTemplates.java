package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.MessageTemplates;
import vn.chophien.template.Reader;
import vn.chophien.template.Slot;

/** What the market writes to who has an account, besides the codes to sign in with. */
@ApplicationScoped
class BuyerTemplates implements MessageTemplates {

    static final Slot REQUEST = new Slot("yêu cầu", "Sửa dữ liệu của tôi");
    static final Slot ANSWER = new Slot("kết quả", "Đã làm");

    static final MessageTemplate NEW_DEVICE = new MessageTemplate(
            "account.new-device",
            "Đăng nhập ở nơi mới",
            Reader.ACCOUNT_HOLDER,
            "Tài khoản {chợ} vừa đăng nhập ở nơi mới",
            """
            Tài khoản của bạn vừa đăng nhập trên một trình duyệt chưa dùng trước đây.

            Nếu là bạn, bạn không cần làm gì. Nếu không phải, hãy mở trang bên dưới và bấm “Đăng xuất ở mọi nơi khác”.""",
            "");
    static final MessageTemplate DATA_REQUEST = new MessageTemplate(
            "account.data-request",
            "Trả lời yêu cầu về dữ liệu",
            Reader.ACCOUNT_HOLDER,
            "Chợ đã trả lời yêu cầu của bạn về dữ liệu",
            """
            Yêu cầu “{yêu cầu}”: {kết quả}.

            Lời trả lời nằm trong trang tài khoản của bạn, mục Dữ liệu của tôi.""",
            "",
            REQUEST,
            ANSWER);

    @Override
    public String group() {
        return "Tài khoản";
    }

    @Override
    public List<MessageTemplate> all() {
        return List.of(NEW_DEVICE, DATA_REQUEST);
    }
}
