package vn.chophien.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chophien.message.Channel;
import vn.chophien.message.ContactPoint;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.setting.MarketFacts;
import vn.chophien.setting.MarketSetting;

class FilledTemplateTest {

    private static final Slot REASON = new Slot("lý do", ": hết hàng");
    private static final MessageTemplate CANCELLED = new MessageTemplate(
            "order.cancelled",
            "Đơn hủy",
            Reader.BUYER,
            "Đơn {số đơn} đã hủy",
            "Đơn đã hủy{lý do}. {tổng tiền} được trả lại.\n\n{người bán}",
            "{chợ}: đơn {số đơn} đã hủy. Xem vì sao:",
            Slot.ORDER,
            Slot.SELLER,
            Slot.TOTAL,
            REASON);
    private static final MarketFacts MARKET = new MarketFacts(Map.of(MarketSetting.NAME, "Chợ Thử"));
    private static final Letter.Link PAGE = new Letter.Link("Xem đơn hàng", "https://cho.example/don-hang/CP-1");

    @Test
    void slotsAreFilledAndWhatIsEmptyLeavesNoHole() {
        FilledTemplate filled = filled().with(REASON, "").with(Slot.TOTAL, "").with(Slot.SELLER, "");

        assertThat(filled.title()).isEqualTo("Đơn CP-1 đã hủy");
        assertThat(filled.paragraphs()).containsExactly("Đơn đã hủy. được trả lại.");
    }

    @Test
    void whatSomebodyTypedIsNotReadAsASlot() {
        FilledTemplate filled = filled().with(REASON, ": {người bán} $1 \\")
                .with(Slot.TOTAL, "10 đ")
                .with(Slot.SELLER, "Nà Pài");

        assertThat(filled.paragraphs()).containsExactly("Đơn đã hủy: {người bán} $1 \\. 10 đ được trả lại.", "Nà Pài");
    }

    @Test
    void aValueOfSeveralParagraphsMakesSeveral() {
        FilledTemplate filled = filled().with(REASON, "").with(Slot.TOTAL, "").with(Slot.SELLER, "Một.\n\nHai.");

        assertThat(filled.paragraphs()).containsExactly("Đơn đã hủy. được trả lại.", "Một.", "Hai.");
    }

    @Test
    void aPhoneGetsOneLineWithThePageBehindIt() {
        Message sms = filled().message("key", "topic", ContactPoint.of(null, "+84900000001"), List.of(), PAGE);

        assertThat(sms.channel()).isEqualTo(Channel.SMS);
        assertThat(sms.body()).isEqualTo("Chợ Thử: đơn CP-1 đã hủy. Xem vì sao: https://cho.example/don-hang/CP-1");
    }

    @Test
    void aMailSaysWhoWritesAndWhy() {
        Message mail =
                filled().message("key", "topic", ContactPoint.of("a@example.vn", "+84900000001"), List.of(), PAGE);

        assertThat(mail.channel()).isEqualTo(Channel.EMAIL);
        assertThat(mail.body()).endsWith("Bạn nhận thư này vì đã để lại địa chỉ thư khi đặt hàng ở Chợ Thử.");
        assertThat(mail.html()).contains("Chợ Thử").doesNotContain("Chợ Phiên");
    }

    @Test
    void aStepWithoutSmsReachesNoPhone() {
        MessageTemplate mailOnly = new MessageTemplate("x", "x", Reader.BUYER, "Tiêu đề", "Lời", "");
        FilledTemplate filled = new FilledTemplate(mailOnly, mailOnly.delivered(), MARKET);

        assertThat(filled.canReach(ContactPoint.phone("+84900000001"))).isFalse();
        assertThat(filled.canReach(ContactPoint.mail("a@example.vn"))).isTrue();
    }

    private static FilledTemplate filled() {
        return new FilledTemplate(CANCELLED, CANCELLED.delivered(), MARKET).with(Slot.ORDER, "CP-1");
    }
}
