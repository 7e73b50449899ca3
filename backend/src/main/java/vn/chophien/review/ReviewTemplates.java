package vn.chophien.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.MessageTemplates;
import vn.chophien.template.Reader;
import vn.chophien.template.Slot;

/** What asks for a review and brings an answer. */
@ApplicationScoped
class ReviewTemplates implements MessageTemplates {

    static final Slot PRODUCT = new Slot("sản phẩm", "Miến dong Nà Pài 500 g");
    static final Slot QUESTION = new Slot("câu hỏi", "Miến này nấu bao lâu?");
    static final Slot REPLY = new Slot("câu trả lời", "Ngâm 10 phút rồi nấu 5 phút ạ.");

    static final MessageTemplate REMINDER = new MessageTemplate(
            "review.reminder",
            "Mời đánh giá sau khi nhận hàng",
            Reader.BUYER,
            "Hàng của đơn {số đơn} thế nào?",
            """
            Bạn đã nhận hàng của {người bán}. Vài lời và vài sao của bạn giúp người sau chọn.

            Hàng có vấn đề? Ở trang đơn hàng bạn cũng xin trả hoặc báo được.""",
            "",
            Slot.ORDER,
            Slot.SELLER);
    static final MessageTemplate ANSWER = new MessageTemplate(
            "review.answer",
            "Người bán trả lời câu hỏi",
            Reader.ASKER,
            "Người bán đã trả lời câu hỏi về {sản phẩm}",
            """
            Bạn hỏi: {câu hỏi}

            Người bán trả lời: {câu trả lời}""",
            "",
            PRODUCT,
            QUESTION,
            REPLY);

    @Override
    public String group() {
        return "Đánh giá và hỏi đáp";
    }

    @Override
    public List<MessageTemplate> all() {
        return List.of(REMINDER, ANSWER);
    }
}
