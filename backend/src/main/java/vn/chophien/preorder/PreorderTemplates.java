package vn.chophien.preorder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.MessageTemplates;
import vn.chophien.template.Reader;
import vn.chophien.template.Slot;

/** What the market writes of a request: taken, served or not, called off. */
@ApplicationScoped
class PreorderTemplates implements MessageTemplates {

    static final Slot REQUEST = new Slot("mã lời đặt", "7K3M9QTX");
    static final Slot EXPECTED = new Slot("ngày có hàng", "20/12/2026 – 30/12/2026");
    static final Slot GRANTED = new Slot("được chia", "3\u00A0kg");
    static final Slot ASKED = new Slot("đã đặt", "5\u00A0kg");
    static final Slot PAY_BY = new Slot("hạn trả tiền", "18:30, 22/12/2026");
    static final Slot SHARING = new Slot(
            "cách chia",
            "Người bán có 20\u00A0kg để chia, mọi người đặt 60\u00A0kg. Chia như rót nước: mỗi vòng ai cũng được thêm"
                    + " 1\u00A0kg, đến khi đủ số mình đặt hoặc hết hàng.");
    static final Slot REASON = new Slot("lý do", "Mưa đá làm hỏng vườn.");

    static final MessageTemplate TAKEN = toPreorderer(
            "taken",
            "Nhận lời đặt trước",
            "Đã nhận lời đặt trước {mã lời đặt}",
            """
            {người bán} đã nhận lời đặt trước của bạn. Bạn chưa phải trả tiền.

            Dự kiến có hàng {ngày có hàng}. Khi có hàng, chợ báo bạn được bao nhiêu và cách trả tiền. Trước khi chia hàng, \
            bạn hủy lúc nào cũng được.""",
            "{chợ}: đã nhận lời đặt trước {mã lời đặt}. Xem hoặc hủy:",
            REQUEST,
            Slot.SELLER,
            EXPECTED);
    static final MessageTemplate GRANTED_SOME = toPreorderer(
            "granted",
            "Hàng về, người đặt được chia",
            "Đặt trước {mã lời đặt}: bạn được {được chia}",
            """
            Hàng đã về. Bạn được {được chia} trong {đã đặt} đã đặt. Hàng giữ cho bạn ở đơn {số đơn} đến {hạn trả tiền}. Quá \
            giờ đó mà chưa trả tiền, đơn tự hủy và hàng bán cho người khác.

            {cách chia}""",
            "{chợ}: đặt trước {mã lời đặt} được {được chia}. Xem và trả tiền:",
            REQUEST,
            GRANTED,
            ASKED,
            Slot.ORDER,
            PAY_BY,
            SHARING);
    static final MessageTemplate GRANTED_NOTHING = toPreorderer(
            "granted-nothing",
            "Không đủ hàng, không được chia",
            "Đặt trước {mã lời đặt}: không đủ hàng",
            """
            Rất tiếc, đợt này không đủ hàng nên bạn không được chia. Bạn không phải trả gì.

            {cách chia}""",
            "{chợ}: đợt đặt trước {mã lời đặt} không đủ hàng, bạn không được chia. Xem:",
            REQUEST,
            SHARING);
    static final MessageTemplate CALLED_OFF = toPreorderer(
            "called-off",
            "Người bán hủy đợt đặt trước",
            "Đợt đặt trước {mã lời đặt} đã hủy",
            """
            {người bán} hủy đợt đặt trước này: {lý do}

            Bạn chưa trả tiền nên không phải làm gì.""",
            "{chợ}: đợt đặt trước {mã lời đặt} đã hủy. Xem vì sao:",
            REQUEST,
            Slot.SELLER,
            REASON);

    @Override
    public String group() {
        return "Đặt trước";
    }

    @Override
    public List<MessageTemplate> all() {
        return List.of(TAKEN, GRANTED_SOME, GRANTED_NOTHING, CALLED_OFF);
    }

    private static MessageTemplate toPreorderer(
            String code, String occasion, String title, String body, String sms, Slot... slots) {
        return new MessageTemplate("preorder." + code, occasion, Reader.PREORDERER, title, body, sms, slots);
    }
}
