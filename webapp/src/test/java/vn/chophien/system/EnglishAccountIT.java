package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An account in English, and the way into it. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class EnglishAccountIT {

    private static final String HOME = "/tai-khoan";

    private final Buyer buyer;
    private final Browser browser;

    EnglishAccountIT(RunningMarket market) {
        buyer = Buyer.newcomer(market);
        browser = buyer.browser();
    }

    @BeforeEach
    void speakEnglish() {
        browser.cookies().put("ngon-ngu", "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tai-khoan",
                "/dang-nhap",
                "/dang-nhap?toi=/nha-ban",
                "/dang-nhap?bao=het-phien",
                "/don-hang",
                "/ai-thay-gi",
                "/chinh-sach-du-lieu"
            })
    void whoeverIsNotSignedInReadsEnglish(String path) {
        english(browser.get(path));
    }

    @Test
    void theWayInSaysInEnglishWhatIsWrong() {
        assertThat(english(submit("/dang-nhap", "/dang-nhap/ma", Map.of("lien-he", "abc"))))
                .contains("This is not right yet.");
        assertThat(english(submit("/dang-nhap", "/dang-nhap", Map.of("ten", "", "mat-khau", ""))))
                .contains("Enter your user name.", "Enter your password.");
        assertThat(english(submit("/dang-nhap", "/dang-nhap", Map.of("ten", "khong-co", "mat-khau", "sai"))))
                .contains("The user name or password is wrong.");
        String door = buyer.askForCode();
        assertThat(english(browser.get(door))).contains("6-digit code");
        assertThat(english(submit(door, door, Map.of("ma", "12")))).contains("The code has 6 digits.");
    }

    @Test
    void everyPageOfAnAccountIsEnglish() {
        buyer.signIn();
        for (String page : List.of("", "/don-hang", "/dia-chi", "/bao-mat", "/dong-y", "/du-lieu", "/du-lieu/xoa")) {
            english(browser.get(HOME + page));
        }
        english(browser.get("/dang-xuat"));
        assertThat(english(submit(HOME + "/bao-mat", HOME + "/bao-mat/mat-khau", Map.of("mat-khau-moi", "1111111111"))))
                .contains("This password is easy to guess.");
        assertThat(english(submit(HOME + "/du-lieu", HOME + "/du-lieu/yeu-cau", Map.of("words", ""))))
                .contains("Choose what you would like.");
        assertThat(english(submit(HOME + "/du-lieu/xoa", HOME + "/du-lieu/xoa", Map.of())))
                .contains("Tick the box to say that you understand");
        answerOnConsents();
        saveAnAddress();
    }

    private void answerOnConsents() {
        String consents = HOME + "/dong-y";
        for (String answer : List.of("dong-y", "rut")) {
            assertThat(submit(consents, consents + "/market-news", Map.of("tra-loi", answer))
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(english(browser.get(consents))).contains("Withdrawn at", "Agreed, account page");
    }

    private void saveAnAddress() {
        String form = HOME + "/dia-chi/moi";
        Map<String, String> typed =
                new HashMap<>(Map.of("name", "Lê Hoa", "phone", "0912345678", "province", "19", "commune", "02026"));
        assertThat(english(submit(form, form, typed))).contains("Enter the house number");
        typed.putAll(Map.of("label", "Nhà", "address", "Thôn Thử", "agree", "1"));
        assertThat(submit(form, form, typed).statusCode()).isEqualTo(303);
        assertThat(english(browser.get(HOME + "/dia-chi"))).contains("<span lang=\"vi\">Lê Hoa</span>");
    }

    private HttpResponse<String> submit(String page, String action, Map<String, String> typed) {
        return People.submit(browser, page, action, typed);
    }

    /** The page, once nothing is left in it that should be English. */
    private static String english(HttpResponse<String> answer) {
        assertThat(answer.body()).contains("<html lang=\"en\">");
        assertThat(ReadText.leftInVietnamese(answer.body())).isEmpty();
        return answer.body();
    }
}
