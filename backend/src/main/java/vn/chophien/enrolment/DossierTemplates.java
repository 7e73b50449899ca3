package vn.chophien.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.MessageTemplates;
import vn.chophien.template.Reader;
import vn.chophien.template.Slot;

/** What the market writes to those who want to sell. */
@ApplicationScoped
class DossierTemplates implements MessageTemplates {

    static final Slot NUMBER = new Slot("số hồ sơ", "HS2611287K3M9");
    static final Slot ASKED =
            new Slot("phần cần sửa", "Ảnh giấy đăng ký bị mờ, hãy chụp lại.\n\nĐịa chỉ: ghi thêm tên thôn.");
    static final Slot REASON = new Slot("lý do", "Giấy đăng ký mang tên người khác.");

    static final MessageTemplate PREPARED = new MessageTemplate(
            "dossier.prepared",
            "Cán bộ lập sẵn hồ sơ",
            Reader.PREPARED,
            "{chợ}: hồ sơ lập sẵn cho bạn",
            """
            Cán bộ đã lập sẵn hồ sơ bán hàng cho {người bán}. Bạn mở ra, xem lại rồi gửi.

            Đường dẫn dùng một lần, trong 30 ngày.""",
            "{chợ}: Cán bộ đã lập sẵn hồ sơ bán hàng cho {người bán}. Bạn mở ra, xem lại rồi gửi.",
            Slot.SELLER);
    static final MessageTemplate RECEIVED = toApplicant(
            "received",
            "Nhận hồ sơ lần đầu",
            "Chợ đã nhận hồ sơ đăng ký bán hàng của bạn.",
            "Cán bộ {cơ quan} sẽ xem và báo cho bạn. Bạn không cần làm gì lúc này.");
    static final MessageTemplate APPROVED = toApplicant(
            "approved",
            "Hồ sơ được duyệt",
            "Hồ sơ đã được duyệt, bạn bán hàng được rồi.",
            "Hãy đăng nhập như khi nộp hồ sơ rồi mở Nhà bán.");
    static final MessageTemplate RETURNED = toApplicant(
            "returned",
            "Hồ sơ cần bổ sung",
            "Hồ sơ đăng ký bán hàng cần bổ sung. Những phần khác vẫn giữ nguyên.",
            "{phần cần sửa}",
            ASKED);
    static final MessageTemplate REFUSED = toApplicant(
            "refused",
            "Hồ sơ không được duyệt",
            "Hồ sơ đăng ký bán hàng không được duyệt.",
            "Lý do: {lý do}\n\nBạn có thể lập hồ sơ mới.",
            REASON);

    @Override
    public String group() {
        return "Hồ sơ đăng ký bán hàng";
    }

    @Override
    public List<MessageTemplate> all() {
        return List.of(PREPARED, RECEIVED, APPROVED, RETURNED, REFUSED);
    }

    /** @param first all that goes into an SMS, besides the number */
    private static MessageTemplate toApplicant(String code, String occasion, String first, String more, Slot... slots) {
        Slot[] all = new Slot[slots.length + 1];
        all[0] = NUMBER;
        System.arraycopy(slots, 0, all, 1, slots.length);
        return new MessageTemplate(
                "dossier." + code,
                occasion,
                Reader.APPLICANT,
                "{chợ}: hồ sơ {số hồ sơ}",
                first + "\n\n" + more,
                "{chợ}: " + first + " Số hồ sơ {số hồ sơ}.",
                all);
    }
}
