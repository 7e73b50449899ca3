package vn.chophien.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.MessageTemplates;
import vn.chophien.template.Reader;
import vn.chophien.template.Slot;

/** What the market writes to those who are asked in, and to households that are helped. */
@ApplicationScoped
class MemberTemplates implements MessageTemplates {

    static final Slot INVITER = new Slot("người mời", "Nông Thị Tâm");
    static final Slot ROLE = new Slot("vai trò", "Ghi chép");
    static final Slot HELPER = new Slot("người giúp", "Triệu Văn Khoa");
    static final Slot LAST_DAY = new Slot("ngày cuối", "28/02/2027");
    static final Slot TASKS = new Slot("việc làm giúp", "Nhật ký và lô hàng, Đơn hàng");

    static final MessageTemplate INVITED = new MessageTemplate(
            "member.invited",
            "Mời làm thành viên",
            Reader.INVITED,
            "{chợ}: lời mời của {người bán}",
            """
            {người mời} mời bạn làm thành viên của {người bán} ở {chợ}, vai trò: {vai trò}.

            Đường dẫn dùng một lần, trong 7 ngày. Không quen người mời thì bỏ qua thư này.""",
            "{chợ}: {người mời} mời bạn làm thành viên của {người bán} ở {chợ}, vai trò: {vai trò}.",
            INVITER,
            Slot.SELLER,
            ROLE);
    static final MessageTemplate MANDATE_GIVEN = toHousehold(
            "mandate-given",
            "Có người được làm giúp",
            "{người giúp} được làm giúp bạn đến hết {ngày cuối}: {việc làm giúp}. Không phải ý của bạn thì rút lại ngay,"
                    + " hoặc gọi cho chợ.",
            HELPER,
            LAST_DAY,
            TASKS);
    static final MessageTemplate MANDATE_OVER =
            toHousehold("mandate-over", "Thôi được làm giúp", "{người giúp} không còn làm giúp bạn nữa.", HELPER);

    @Override
    public String group() {
        return "Thành viên, người làm giúp";
    }

    @Override
    public List<MessageTemplate> all() {
        return List.of(INVITED, MANDATE_GIVEN, MANDATE_OVER);
    }

    private static MessageTemplate toHousehold(String code, String occasion, String text, Slot... slots) {
        return new MessageTemplate(
                "member." + code, occasion, Reader.SELLER, "{chợ}: người làm giúp", text, "{chợ}: " + text, slots);
    }
}
