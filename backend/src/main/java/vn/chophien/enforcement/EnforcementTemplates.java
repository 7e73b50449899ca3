package vn.chophien.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.MessageTemplates;
import vn.chophien.template.Reader;
import vn.chophien.template.Slot;

/** What the market writes to a seller of decisions about them. */
@ApplicationScoped
class EnforcementTemplates implements MessageTemplates {

    static final Slot COUNT = new Slot("số sản phẩm", "2");
    static final Slot NUMBER = new Slot("số yêu cầu", "125/QLTT-ĐK1");
    static final Slot ASKED_BY = new Slot("nơi yêu cầu", "Chi cục Quản lý thị trường");
    static final Slot ANSWER = new Slot("trả lời", "Nhãn mới đã ghi đủ thành phần.");
    static final Slot DAY = new Slot("ngày bắt đầu", "15/12/2026");
    static final Slot REASON = new Slot("lý do", "Gian hàng nhiều lần giao hàng chậm.");
    static final Slot WHY_LIFTED = new Slot("lý do", "Các đơn chậm đã giao đủ.");
    static final Slot DECISION = new Slot("quyết định", "Tạm ngừng bán");

    static final MessageTemplate TAKEN_DOWN = toSeller(
            "taken-down",
            "Sản phẩm rời kệ theo yêu cầu",
            "sản phẩm bị gỡ theo yêu cầu",
            "{số sản phẩm} sản phẩm đã rời kệ theo yêu cầu số {số yêu cầu} của {nơi yêu cầu}. Đơn đã đặt vẫn giao. Nếu"
                    + " không đồng ý, hãy gửi ý kiến.",
            COUNT,
            NUMBER,
            ASKED_BY);
    static final MessageTemplate TAKEDOWN_LIFTED = toSeller(
            "takedown-lifted",
            "Dỡ bỏ yêu cầu gỡ sản phẩm",
            "yêu cầu gỡ đã được dỡ bỏ",
            "Yêu cầu số {số yêu cầu} đã được dỡ bỏ. {số sản phẩm} sản phẩm được bán lại.",
            NUMBER,
            COUNT);
    static final MessageTemplate APPEAL_UPHELD = toSeller(
            "appeal-upheld",
            "Chấp nhận ý kiến của người bán",
            "trả lời ý kiến của bạn",
            "Ý kiến của bạn được chấp nhận: {trả lời}",
            ANSWER);
    static final MessageTemplate APPEAL_TURNED_DOWN = toSeller(
            "appeal-turned-down",
            "Không chấp nhận ý kiến người bán",
            "trả lời ý kiến của bạn",
            "Yêu cầu số {số yêu cầu} được giữ nguyên: {trả lời}",
            NUMBER,
            ANSWER);
    static final MessageTemplate SUSPENSION_ANNOUNCED = toSeller(
            "suspension-announced",
            "Báo trước tạm ngừng bán",
            "thông báo trước",
            "Tạm ngừng bán từ ngày {ngày bắt đầu}. Lý do: {lý do} Đơn đã đặt vẫn giao.",
            DAY,
            REASON);
    static final MessageTemplate END_ANNOUNCED = toSeller(
            "end-announced",
            "Báo trước chấm dứt bán hàng",
            "thông báo trước",
            "Chấm dứt bán hàng từ ngày {ngày bắt đầu}. Lý do: {lý do} Đơn đã đặt vẫn giao.",
            DAY,
            REASON);
    static final MessageTemplate SUSPENDED = toSeller(
            "suspended",
            "Bắt đầu tạm ngừng bán",
            "tạm ngừng bán",
            "Tạm ngừng bán từ hôm nay. Lý do: {lý do} Gian hàng và sản phẩm không còn trên chợ; đơn đã đặt vẫn giao.",
            REASON);
    static final MessageTemplate ENDED = toSeller(
            "ended",
            "Bắt đầu chấm dứt bán hàng",
            "chấm dứt bán hàng",
            "Chấm dứt bán hàng từ hôm nay. Lý do: {lý do} Gian hàng và sản phẩm không còn trên chợ; đơn đã đặt vẫn giao.",
            REASON);
    static final MessageTemplate LIFTED = toSeller(
            "stop-lifted",
            "Dỡ bỏ quyết định ngừng bán",
            "đã dỡ bỏ quyết định",
            "“{quyết định}” đã được dỡ bỏ: {lý do}",
            DECISION,
            WHY_LIFTED);
    static final MessageTemplate LIFTED_AND_OPEN = toSeller(
            "stop-lifted-and-open",
            "Dỡ bỏ ngừng bán, gian hàng mở lại",
            "đã dỡ bỏ quyết định",
            "“{quyết định}” đã được dỡ bỏ: {lý do} Gian hàng đã mở lại.",
            DECISION,
            WHY_LIFTED);

    @Override
    public String group() {
        return "Gỡ sản phẩm, ngừng bán";
    }

    @Override
    public List<MessageTemplate> all() {
        return List.of(
                TAKEN_DOWN,
                TAKEDOWN_LIFTED,
                APPEAL_UPHELD,
                APPEAL_TURNED_DOWN,
                SUSPENSION_ANNOUNCED,
                END_ANNOUNCED,
                SUSPENDED,
                ENDED,
                LIFTED,
                LIFTED_AND_OPEN);
    }

    private static MessageTemplate toSeller(String code, String occasion, String title, String text, Slot... slots) {
        return new MessageTemplate(
                "enforcement." + code, occasion, Reader.SELLER, "{chợ}: " + title, text, "{chợ}: " + text, slots);
    }
}
