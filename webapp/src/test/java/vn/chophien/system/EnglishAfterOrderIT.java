package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who ordered in English is answered in English, also when something is wrong; what people wrote stays as it is. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class EnglishAfterOrderIT extends AfterSale {

    private static final String COOKIE = "ngon-ngu";

    EnglishAfterOrderIT(RunningMarket market) {
        super(market);
    }

    @BeforeEach
    void speakEnglish() {
        buyer.cookies().put(COOKIE, "en");
    }

    @Test
    void aReturnIsReadInEnglishFromTheFormToTheDepartment() {
        delivered();
        assertThat(english(ask("9", "damaged"))).contains("packs can still be returned.");
        String path = Browser.location(ask("1", "damaged")).replaceAll("[?].*", "");
        String own = "/nha-ban" + path.replaceAll(".*(/tra-hang/)", "$1");
        assertThat(english(act(path, Map.of("viec", "khieu-nai")))).contains("The seller still has time to answer.");

        step(new People(market).memberOf(at), own, "tu-choi", "Hàng đúng rồi");

        assertThat(english(buyer.get(path + "?ma=" + token)))
                .contains("Refused by the seller", "<span lang=\"vi\">Hàng đúng rồi</span>");
        String receipt = Browser.location(act(path, Map.of("viec", "khieu-nai")));
        assertThat(english(buyer.get(receipt))).contains("Something else", "The seller was asked");
        assertThat(english(act(receipt.replaceAll("[?].*", ""), Map.of("words", ""))))
                .contains("Write a few words.");
        assertThat(english(buyer.get("/don-hang/" + order.number() + "?ma=" + token)))
                .contains("Return: Refused by the seller");
    }

    @Test
    void aReviewIsAskedForInEnglish() {
        delivered();
        Map<String, String> form = form(review());

        HttpResponse<String> refused = buyer.postFiles(review(), form, "x", List.of());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(english(refused)).contains("Choose 1 to 5 stars.", "Write a few words about the goods.");
        assertThat(write("Ngon, đóng gói kỹ.", "5").statusCode()).isEqualTo(303);
        assertThat(english(buyer.get(review() + "?ma=" + token))).contains("You can change them until");
    }

    @Test
    void aReportAsksInEnglishForWhatIsMissing() {
        String page = "/l/"
                + goods.text("SELECT token FROM lot WHERE id = ?", item.lots().get(0)) + "/bao-van-de";
        Map<String, String> form =
                new HashMap<>(Browser.hiddenFields(buyer.get(page).body()));
        form.putAll(Map.of("words", "ôi", "phone", "1", "email", "sai", "order", "gì đó", "goi", "7"));

        HttpResponse<String> refused = buyer.postAsIs(page, form);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(english(refused)).contains("Choose what happened.", "pack number <strong class=\"code\">7</strong>");
        assertThat(english(buyer.get("/bao-van-de?ma=la"))).contains("Do you have a pack whose code");
    }

    /** The page, once nothing is left in it that should be English. */
    private static String english(HttpResponse<String> answer) {
        assertThat(ReadText.leftInVietnamese(answer.body())).isEmpty();
        return answer.body();
    }
}
