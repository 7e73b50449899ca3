package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningMarket.Extension.class)
class SignInIT {

    private static final String WRONG = "Tên đăng nhập hoặc mật khẩu không đúng.";

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldTheSame(RunningMarket market) {
        HttpResponse<String> wrong = People.enter(new Browser(market), "chebangphuc", "sai", "");
        HttpResponse<String> unknown = People.enter(new Browser(market), "khong-co-ai", "sai", "");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains(WRONG).contains("value=\"chebangphuc\"");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains(WRONG);
    }

    @Test
    void anAccountOfTheDemoOpensWithThePasswordThatItsStartTells(RunningMarket market) {
        HttpResponse<String> answer = People.enter(new Browser(market), "chebangphuc", People.PASSWORD, "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo("/nha-ban");
    }

    @Test
    void anEmptyFormSaysWhatIsMissing(RunningMarket market) {
        HttpResponse<String> answer = People.enter(new Browser(market), "", "", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Bạn chưa ghi tên đăng nhập.").contains("Bạn chưa ghi mật khẩu.");
    }

    @ParameterizedTest
    @CsvSource({
        "/quan-ly/lo-hang?trang=1, /quan-ly/lo-hang?trang=1",
        "https://evil.example/, /quan-ly",
        "//evil.example, /quan-ly",
        "/nha-ban, /quan-ly"
    })
    void staffAreLedBackWithinTheMarketOnly(String asked, String reached, RunningMarket market) {
        HttpResponse<String> answer = People.enter(new Browser(market), "sct", People.PASSWORD, asked);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo(reached);
    }

    @Test
    void guessingIsSlowedDownWithAClearSentence(RunningMarket market) {
        Browser guesser = new Browser(market);

        // Five tries fit into a minute, and eleven do not fit into two.
        HttpResponse<String> last = People.enter(guesser, "nguoi-bi-doan", "mat-khau", "");
        for (int i = 1; i < 11 && last.statusCode() != 429; i++) {
            last = People.enter(guesser, "nguoi-bi-doan", "mat-khau-" + i, "");
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("Bạn thử quá nhiều lần. Hãy đợi");
        assertThat(last.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
    }

    /** Sixty fit into a minute where they count, and 121 do not fit into two. */
    @Test
    void rightPasswordsFromManyDevicesAreNoGuesses(RunningMarket market) {
        assertThat(IntStream.rangeClosed(1, 121)
                        .map(device -> People.enter(new Browser(market), "sct", People.PASSWORD, "")
                                .statusCode()))
                .containsOnly(303);
    }

    @Test
    void signingOutEndsTheSessionEverywhere(RunningMarket market) {
        Browser browser = new People(market).signedIn("sct2");
        Browser copy = new Browser(market);
        copy.cookies().putAll(browser.cookies());

        HttpResponse<String> out = People.submit(browser, "/dang-xuat", "/dang-xuat", Map.of());

        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(Browser.location(browser.get("/quan-ly"))).startsWith("/dang-nhap");
        assertThat(Browser.location(copy.get("/quan-ly"))).contains("bao=het-phien");
    }

    @Test
    void aFormFromBeforeSigningInIsVoidAfterwards(RunningMarket market) {
        Browser browser = new Browser(market);
        String before = Browser.hidden(browser.get("/dang-nhap").body(), "_token");
        People.enter(browser, "sct2", People.PASSWORD, "");

        HttpResponse<String> answer = browser.postAsIs("/dang-xuat", Map.of("_token", before));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Trang đã mở quá lâu");
        assertThat(browser.get("/quan-ly").statusCode()).isEqualTo(200);
    }
}
