package vn.chophien.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Letter LETTER = new Letter(
            "Chợ Thử",
            "Đơn CP1: đã đặt",
            List.of("Hợp tác xã <Nà Mây> & bạn đã nhận đơn."),
            List.of(new Letter.Fact("Tổng tiền", "62.000 ₫")),
            new Letter.Link("Xem đơn hàng", "https://cho.vn/don-hang/CP1?ma=A&x=\"1\""),
            "Bạn nhận thư này vì đã đặt hàng.");

    @Test
    void saysTheSameAsTextAndAsHtml() {
        assertThat(LETTER.text())
                .contains("Nà Mây", "Tổng tiền: 62.000 ₫", "https://cho.vn/don-hang/CP1?ma=A", "đã đặt hàng");
        assertThat(LETTER.html()).contains("Nà Mây", "Tổng tiền", "62.000 ₫", "https://cho.vn/don-hang/CP1?ma=A");
    }

    @Test
    void whatPeopleTypedIsNoMarkup() {
        assertThat(LETTER.html())
                .contains("&lt;Nà Mây&gt; &amp; bạn", "?ma=A&amp;x=&quot;1&quot;\"")
                .doesNotContain("<Nà");
    }

    @Test
    void theHeadIsTheMarketsName() {
        assertThat(LETTER.html()).contains(">Chợ Thử<");
    }

    @Test
    void asksForNothingFromElsewhere() {
        assertThat(LETTER.html()).doesNotContain("<img", "<link", "url(", "<script");
    }
}
