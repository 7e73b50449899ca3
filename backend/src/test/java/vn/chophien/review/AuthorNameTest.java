package vn.chophien.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNameTest {

    @ParameterizedTest
    @CsvSource({"Nguyễn Thị Hoa, N. T. Hoa", "đặng an, Đ. an", "Hoa, Hoa", "  Lê   Văn  Ánh , L. V. Ánh"})
    void aNameIsShortenedToItsLastWord(String full, String shown) {
        assertThat(AuthorName.SHORT.of(full)).isEqualTo(shown);
    }

    @Test
    void theBuyerMayShowLess() {
        assertThat(AuthorName.GIVEN.of("Nguyễn Thị Hoa")).isEqualTo("Hoa");
        assertThat(AuthorName.NONE.of("Nguyễn Thị Hoa")).isEqualTo("Người mua");
        assertThat(AuthorName.SHORT.of("   ")).isEqualTo("Người mua");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xem http://ban-hang.vn nhé",
                "vào www.abc.top",
                "Gọi 0912 345 678",
                "gọi +84 912345678",
                "hoa@example.vn",
                "shop-abc.com rẻ hơn"
            })
    void addressesDoNotBelongOnPublicPages(String words) {
        assertThat(PublicWords.hasAddress(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Miến dai, nấu 3 phút. Ngon!", "Mua 2 gói 250.000 đ, giao ngày 22.11.2026", "Lô L260928-01 ngon"
            })
    void ordinaryWordsDo(String words) {
        assertThat(PublicWords.hasAddress(words)).isFalse();
    }
}
