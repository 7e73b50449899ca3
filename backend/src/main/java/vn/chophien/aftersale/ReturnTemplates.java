package vn.chophien.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.MessageTemplates;
import vn.chophien.template.Reader;
import vn.chophien.template.Slot;

/** What the market writes as goods go back and money with them. */
@ApplicationScoped
class ReturnTemplates implements MessageTemplates {

    static final Slot ANSWER_BY = new Slot("hạn trả lời", "Hạn trả lời: 05/12/2026.");
    static final Slot REFUND_BY = new Slot("hạn hoàn tiền", "Tiền phải về trước hết ngày 08/12/2026.");
    static final Slot SAID = new Slot("lời kèm", "Hộp bị móp khi tới nơi.");
    static final Slot AMOUNT = new Slot("số tiền", "120.000\u00A0₫");

    static final MessageTemplate ASKED = toBuyer(
            "asked",
            "Người mua xin trả hàng",
            "đã xin trả hàng",
            "Chợ đã chuyển lời xin trả hàng của bạn cho người bán. {hạn trả lời}",
            "",
            ANSWER_BY);
    static final MessageTemplate WITHDRAWN =
            toBuyer("withdrawn", "Người mua thôi trả hàng", "thôi trả hàng", "Bạn đã thôi không trả hàng.", "");
    static final MessageTemplate REFUSED = toBuyer(
            "refused",
            "Người bán không nhận trả",
            "người bán không nhận trả hàng",
            """
            Người bán không nhận trả hàng. Lý do: {lời kèm}

            Bạn không đồng ý? Ở trang trả hàng có nút chuyển việc này cho {cơ quan}.""",
            "{chợ}: đơn {số đơn}, người bán không nhận trả hàng. Xem lý do:",
            SAID);
    static final MessageTemplate GOODS_AWAITED = toBuyer(
            "goods-awaited",
            "Người bán nhận trả, chờ hàng về",
            "hãy gửi hàng về",
            """
            Người bán đồng ý, và nhờ bạn gửi hàng về trước. {lời kèm}

            Gửi xong, hãy ghi mã vận đơn.""",
            "{chợ}: đơn {số đơn}, người bán đồng ý và nhờ bạn gửi hàng về. Xem cách gửi:",
            SAID);
    static final MessageTemplate SENT_BACK = toBuyer(
            "sent-back",
            "Người mua đã gửi hàng về",
            "hàng đang về người bán",
            "Bạn đã gửi hàng về. {lời kèm}",
            "{chợ}: đơn {số đơn}, hàng đang về người bán. Xem:",
            SAID);
    static final MessageTemplate RECEIVED = toBuyer(
            "received",
            "Người bán đã nhận lại hàng",
            "người bán đã nhận lại hàng",
            "Người bán đã nhận lại hàng. {lời kèm} {hạn hoàn tiền}",
            "{chợ}: đơn {số đơn}, người bán đã nhận lại hàng. Xem:",
            SAID,
            REFUND_BY);
    static final MessageTemplate TO_REFUND = toBuyer(
            "to-refund",
            "Người bán đồng ý hoàn, không cần gửi hàng",
            "người bán sẽ hoàn tiền",
            "Người bán đồng ý hoàn {số tiền}, bạn không phải gửi hàng về. {hạn hoàn tiền}",
            "{chợ}: đơn {số đơn}, người bán sẽ hoàn {số tiền}. Xem:",
            AMOUNT,
            REFUND_BY);
    static final MessageTemplate REFUND_FAILED = toBuyer(
            "refund-failed",
            "Lần hoàn tiền không thành",
            "lần hoàn tiền không thành",
            "Lần hoàn vừa rồi không thành: {lời kèm} Người bán phải hoàn lại. {hạn hoàn tiền}",
            "{chợ}: đơn {số đơn}, lần hoàn tiền vừa rồi không thành. Người bán phải hoàn lại. Xem:",
            SAID,
            REFUND_BY);
    static final MessageTemplate REFUNDING = toBuyer(
            "refunding",
            "Người bán đang hoàn tiền",
            "người bán đang hoàn tiền",
            "Người bán đang hoàn {số tiền}. Đơn trả bằng chuyển khoản thì hãy báo số tài khoản nhận ở trang trả hàng. {hạn"
                    + " hoàn tiền}",
            "{chợ}: đơn {số đơn}, người bán đang hoàn {số tiền}. Xem:",
            AMOUNT,
            REFUND_BY);
    static final MessageTemplate REFUNDED = toBuyer(
            "refunded",
            "Đã hoàn tiền cho hàng trả",
            "đã hoàn tiền",
            """
            Người bán ghi rằng đã hoàn {số tiền}. {lời kèm}

            Chưa thấy tiền? Hãy gọi người bán.""",
            "{chợ}: đơn {số đơn}, người bán ghi đã hoàn {số tiền}. Xem:",
            AMOUNT,
            SAID);
    static final MessageTemplate ASKED_TO_SELLER =
            toSeller("asked-to-seller", "Có người xin trả hàng", "khách xin trả hàng", """
            Người mua xin trả hàng: {lời kèm}

            Hãy trả lời sớm. {hạn trả lời}""", SAID, ANSWER_BY);
    static final MessageTemplate SENT_BACK_TO_SELLER = toSeller(
            "sent-back-to-seller",
            "Hàng trả đang về",
            "hàng trả đang về",
            "Người mua đã gửi hàng về. {lời kèm} Nhận được thì ghi nhận và hoàn tiền.",
            SAID);
    static final MessageTemplate WITHDRAWN_TO_SELLER = toSeller(
            "withdrawn-to-seller", "Khách thôi trả hàng", "khách thôi trả hàng", "Người mua thôi không trả hàng.");

    @Override
    public String group() {
        return "Trả hàng";
    }

    @Override
    public List<MessageTemplate> all() {
        return List.of(
                ASKED,
                WITHDRAWN,
                REFUSED,
                GOODS_AWAITED,
                SENT_BACK,
                RECEIVED,
                TO_REFUND,
                REFUND_FAILED,
                REFUNDING,
                REFUNDED,
                ASKED_TO_SELLER,
                SENT_BACK_TO_SELLER,
                WITHDRAWN_TO_SELLER);
    }

    private static MessageTemplate toBuyer(
            String code, String occasion, String title, String body, String sms, Slot... slots) {
        return template(code, occasion, Reader.BUYER, title, body, sms, slots);
    }

    private static MessageTemplate toSeller(String code, String occasion, String title, String body, Slot... slots) {
        return template(
                code,
                occasion,
                Reader.SELLER,
                title,
                body,
                "{chợ}: đơn {số đơn}, " + title + ". Xem và trả lời:",
                slots);
    }

    private static MessageTemplate template(
            String code, String occasion, Reader reader, String title, String body, String sms, Slot... slots) {
        return new MessageTemplate("return." + code, occasion, reader, "Đơn {số đơn}: " + title, body, sms, slots)
                .withSlot(Slot.ORDER);
    }
}
