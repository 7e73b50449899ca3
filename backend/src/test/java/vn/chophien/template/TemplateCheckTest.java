package vn.chophien.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.shared.InvalidInput;

class TemplateCheckTest {

    private static final MessageTemplate TEMPLATE = new MessageTemplate(
            "order.paid",
            "Tiền đã về",
            Reader.BUYER,
            "Đơn {số đơn}: đã trả tiền",
            "{người bán} đã nhận {tổng tiền}.",
            "{chợ}: đơn {số đơn} đã trả tiền:",
            Slot.ORDER,
            Slot.SELLER,
            Slot.TOTAL);

    @Test
    void deliveredWordsAndTheSameFactsInOtherWordsAreFine() {
        assertThatCode(() -> TemplateCheck.check(TEMPLATE, TEMPLATE.delivered()))
                .doesNotThrowAnyException();
        assertThatCode(() -> TemplateCheck.check(
                        TEMPLATE,
                        new TemplateWords(
                                "Cảm ơn bạn",
                                "Bạn đã trả {tổng tiền} cho {người bán}.\n\nĐơn {số đơn} của {chợ}.",
                                "Đơn {số đơn} xong:")))
                .doesNotThrowAnyException();
    }

    @Test
    void aFactThatReadersNeedMayNotBeLeftOut() {
        assertThat(wrong("Tiêu đề", "{người bán} đã nhận tiền.", "Đơn xong:"))
                .containsEntry("body", "Người đọc cần biết {tổng tiền}, đừng bỏ đi.")
                .containsEntry("sms", "Người đọc cần biết {số đơn}, đừng bỏ đi.");
    }

    @Test
    void aSlotThatNobodyFillsIsNamed() {
        assertThat(wrong("Đơn {ma don}", "{người bán} {tổng tiền}", "{số đơn}"))
                .containsEntry("title", "Thư này không có chỗ trống {ma don}.");
    }

    @Test
    void anOpenBraceIsFound() {
        assertThat(wrong("Đơn {số đơn", "{người bán} {tổng tiền} }", "{số đơn}"))
                .containsKeys("title", "body")
                .doesNotContainKey("sms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xem https://la.example", "vào www.la", "la-cho.vn nhé", "bit.ly/abc"})
    void noAddressOfAnotherPageGoesOutInTheMarketsName(String words) {
        assertThat(wrong("Tiêu đề", "{người bán} {tổng tiền} " + words, "{số đơn} " + words))
                .containsOnlyKeys("body", "sms");
    }

    @Test
    void wordsThatEndASentenceAreNoAddress() {
        assertThatCode(() -> TemplateCheck.check(
                        TEMPLATE,
                        new TemplateWords("A", "{người bán} nhận {tổng tiền}.Mến chào. Vn", "{số đơn} xong.")))
                .doesNotThrowAnyException();
    }

    private static Map<String, String> wrong(String title, String body, String sms) {
        return catchThrowableOfType(
                        InvalidInput.class, () -> TemplateCheck.check(TEMPLATE, new TemplateWords(title, body, sms)))
                .sentences();
    }
}
