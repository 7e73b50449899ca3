package vn.chophien.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.MessageTemplates;
import vn.chophien.template.Reader;
import vn.chophien.template.Slot;

/** What the market writes of a complaint about a lot. */
@ApplicationScoped
class ComplaintTemplates implements MessageTemplates {

    static final Slot LOT = new Slot("số lô", "MD-261105-01");

    static final MessageTemplate SELLER_ASKED =
            toSeller("seller-asked", "Có phản ánh mới về lô", "Có người báo vấn đề về lô {số lô}. Hãy đọc và trả lời.");
    static final MessageTemplate CASE_OPENED = toSeller(
            "case-opened",
            "Nhiều người phản ánh cùng một lô",
            "Nhiều người cùng báo vấn đề về lô {số lô}. Hãy để riêng hàng của lô, đọc và trả lời.");
    static final MessageTemplate CASE_OPENED_AND_HELD = toSeller(
            "case-opened-and-held",
            "Nhiều người phản ánh, lô bị tạm giữ",
            "Nhiều người cùng báo vấn đề về lô {số lô}. Lô được tạm giữ để kiểm tra. Hãy để riêng hàng của lô, đọc và trả"
                    + " lời.");
    static final MessageTemplate RECEIVED = toReporter("received", "Nhận phản ánh", "Chợ đã nhận phản ánh.");
    static final MessageTemplate ANSWERED = toReporter("answered", "Người bán trả lời phản ánh", "Người bán trả lời.");
    static final MessageTemplate CLOSED = toReporter("closed", "Kết thúc phản ánh", "Phản ánh đã kết thúc.");
    static final MessageTemplate REJECTED =
            toReporter("rejected", "Phản ánh không được tính", "Phản ánh không được tính.");

    @Override
    public String group() {
        return "Phản ánh về lô hàng";
    }

    @Override
    public List<MessageTemplate> all() {
        return List.of(SELLER_ASKED, CASE_OPENED, CASE_OPENED_AND_HELD, RECEIVED, ANSWERED, CLOSED, REJECTED);
    }

    private static MessageTemplate toSeller(String code, String occasion, String text) {
        return new MessageTemplate(
                "complaint." + code,
                occasion,
                Reader.SELLER,
                "{chợ}: có phản ánh về lô hàng",
                text,
                "{chợ}: " + text,
                LOT);
    }

    /** By mail alone. */
    private static MessageTemplate toReporter(String code, String occasion, String first) {
        return new MessageTemplate(
                "complaint." + code,
                occasion,
                Reader.REPORTER,
                "{chợ}: phản ánh của bạn",
                first + "\n\nChỉ người có đường dẫn này mở được trang phản ánh.",
                "");
    }
}
