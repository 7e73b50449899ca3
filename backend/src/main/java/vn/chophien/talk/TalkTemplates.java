package vn.chophien.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.MessageTemplates;
import vn.chophien.template.Reader;
import vn.chophien.template.Slot;

/** What tells one side of an order that the other has written. */
@ApplicationScoped
class TalkTemplates implements MessageTemplates {

    static final MessageTemplate TO_BUYER = new MessageTemplate(
            "talk.to-buyer",
            "Người bán nhắn người mua",
            Reader.BUYER,
            "{người bán} nhắn bạn về đơn {số đơn}",
            "Mở trang đơn hàng để đọc và trả lời.",
            "{chợ}: {người bán} nhắn bạn về đơn {số đơn}. Xem và trả lời:",
            Slot.SELLER,
            Slot.ORDER);
    static final MessageTemplate TO_SELLER = new MessageTemplate(
            "talk.to-seller",
            "Người mua nhắn người bán",
            Reader.SELLER,
            "Khách nhắn bạn về đơn {số đơn}",
            "Mở trang đơn hàng để đọc và trả lời.",
            "{chợ}: khách nhắn bạn về đơn {số đơn}. Xem và trả lời:",
            Slot.ORDER);

    @Override
    public String group() {
        return "Tin nhắn về đơn hàng";
    }

    @Override
    public List<MessageTemplate> all() {
        return List.of(TO_BUYER, TO_SELLER);
    }
}
