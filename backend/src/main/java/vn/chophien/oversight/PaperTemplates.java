package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.MessageTemplates;
import vn.chophien.template.Reader;
import vn.chophien.template.Slot;

/** What the market writes of papers that end. */
@ApplicationScoped
class PaperTemplates implements MessageTemplates {

    /** A whole sentence, since it hangs on the days that are left. */
    static final Slot STANDING = standing("Chứng nhận OCOP 4 sao của “Miến dong Tài Hoan” còn 30 ngày.");

    static final MessageTemplate CERTIFICATE_ENDING = toSeller(
            "certificate-ending",
            "Chứng nhận OCOP sắp hết hạn",
            "Muốn giữ sao, hãy nộp hồ sơ đánh giá lại trước ngày hết hạn. Qua ngày đó, chợ tự cất sao đi; sản phẩm vẫn bán"
                    + " như thường.",
            STANDING);
    static final MessageTemplate CERTIFICATE_OVER = toSeller(
            "certificate-over",
            "Chứng nhận OCOP đã hết hạn",
            "Sản phẩm vẫn bán như thường. Có quyết định mới thì hãy báo {cơ quan} để hiện sao lại.",
            standing("Chứng nhận OCOP 4 sao của “Miến dong Tài Hoan” đã hết hạn. Chợ không còn hiện sao của sản phẩm"
                    + " này."));

    private static final String RENEW_SITE =
            "Gia hạn xong, hãy ghi ngày mới ở trang nơi sản xuất để chợ thôi nhắc. Giấy"
                    + " không dùng nữa thì bỏ khỏi danh sách.";

    static final MessageTemplate SITE_ENDING = toSeller(
            "site-ending",
            "Giấy tờ nơi sản xuất sắp hết hạn",
            RENEW_SITE,
            standing("Giấy chứng nhận VietGAP của “Đồi quýt Quang Thuận” còn 30 ngày."));
    static final MessageTemplate SITE_OVER = toSeller(
            "site-over",
            "Giấy tờ nơi sản xuất đã hết hạn",
            RENEW_SITE,
            standing("Giấy chứng nhận VietGAP của “Đồi quýt Quang Thuận” đã hết hạn."));

    @Override
    public String group() {
        return "Giấy tờ hết hạn";
    }

    @Override
    public List<MessageTemplate> all() {
        return List.of(CERTIFICATE_ENDING, CERTIFICATE_OVER, SITE_ENDING, SITE_OVER);
    }

    private static Slot standing(String sample) {
        return new Slot("tình trạng giấy", sample);
    }

    /** The occasion is what the letter says first. */
    private static MessageTemplate toSeller(String code, String occasion, String advice, Slot... slots) {
        return new MessageTemplate(
                "paper." + code,
                occasion,
                Reader.SELLER,
                occasion,
                "{tình trạng giấy}\n\n" + advice,
                "{chợ}: {tình trạng giấy}",
                slots);
    }
}
