package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How staff register many at once, and each household takes its own. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class DossierSheetIT {

    private static final String HOME = "/quan-ly/nguoi-ban/ho-so/nhap";
    private static final String HEAD =
            "Loại hình,Tên gian hàng,Người đại diện,Mã số thuế,Số đăng ký,\"Xã, phường\",Thôn,Điện thoại,Thư điện tử\n";
    private static final Pattern LINK = Pattern.compile("/ban-hang/nhan/[A-Za-z0-9_-]{43}");
    private static final AtomicInteger COUNTER = new AtomicInteger((int) (System.nanoTime() % 100_000));

    private final RunningMarket market;
    private final Goods goods;
    private final Browser staff;
    private final String household = "Hộ bảng " + System.nanoTime();

    DossierSheetIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.staff = new People(market).staff();
    }

    @Test
    void eachLineSaysWhatIsWrongWithItBeforeAnythingComesOfIt() {
        String phone = phone();
        String taken = goods.text("SELECT phone FROM seller WHERE sample_data ORDER BY id LIMIT 1");
        String page = taken(HEAD
                + "Hộ nông dân," + household + ",Hoàng Văn Páo,,,02020,Bản Đán," + phone + ",\n"
                + "Hộ nông dân,Trùng,Hoàng Văn Páo,,,02020,Bản Đán," + phone + ",\n"
                + "Hợp tác xã,HTX thử,Lý Thị Mùi,123,,02020,Bản Đán," + phone() + ",\n"
                + "Hợp tác xã,HTX thử hai,Lý Thị Mùi,0100109107,,02020,Bản Đán," + phone() + ",\n"
                + "Hộ nông dân,Không có xã,Lý Thị Mùi,,,Xã Không Có Thật,Bản Đán," + phone() + ",\n"
                + "Lạ,,,,,,,12,sai@\n"
                + "Hộ nông dân,Đã bán,Lý Thị Mùi,,,02020,Bản Đán," + taken + ",\n");

        String html = staff.get(page).body();

        assertThat(html)
                .contains(
                        "7 dòng: <strong>2 đúng</strong>",
                        "Trùng số điện thoại với dòng 2.",
                        "Mã số thuế cần 10 chữ số.",
                        "Số cuối của mã số 0100109107 không khớp",
                        "Không tìm thấy xã “Xã Không Có Thật”.",
                        "Loại hình chưa đúng",
                        "Thư điện tử chưa đúng.",
                        "Đã có ở chợ: gian hàng")
                .doesNotContainPattern(LINK);
        assertThat(messages()).isZero();
    }

    @Test
    void aHouseholdTakesItsLineOnceAndGoesOnWithIt() {
        String file = HEAD + "Hộ nông dân," + household + ",Hoàng Văn Páo,,,02020,Bản Đán," + phone() + ",\n";
        String page = taken(file);
        assertThat(taken(file)).isEqualTo(page);

        assertThat(staff.post(page, Map.of()).statusCode()).isEqualTo(303);
        assertThat(staff.post(page, Map.of()).statusCode()).isEqualTo(303);

        assertThat(messages()).isEqualTo(1);
        Matcher link = LINK.matcher(staff.get(page).body());
        assertThat(link.find()).isTrue();
        String path = link.group();
        Browser owner = Buyer.newcomer(market).signIn().browser();
        assertThat(Browser.location(new Browser(market).get(path))).startsWith("/dang-nhap?toi=");
        assertThat(staff.get(path).statusCode()).isEqualTo(404);
        assertThat(owner.get(path).body()).contains(household, "Đây là hồ sơ của tôi");

        HttpResponse<String> claimed = owner.post(path, Map.of());

        assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(303);
        String number = goods.text(
                "SELECT dossier_number FROM seller_dossier_line WHERE name = ? AND claimed_at IS NOT NULL", household);
        assertThat(Browser.location(claimed)).contains(String.valueOf(number));
        assertThat(owner.get("/ban-hang/dang-ky").body()).contains(household);
        assertThat(Browser.location(owner.post(path, Map.of()))).contains(String.valueOf(number));
        Browser other = Buyer.newcomer(market).signIn().browser();
        assertThat(other.post(path, Map.of()).statusCode()).isEqualTo(409);
        assertThat(goods.number("SELECT COUNT(*) FROM seller_dossier WHERE name = ?", household))
                .isEqualTo(1);
        assertThat(staff.get(page).body()).contains("Hộ đã nhận").doesNotContainPattern(LINK);
        assertThat(staff.get("/quan-ly/nhat-ky?viec=dossier.import").body()).contains("1 hồ sơ");
    }

    @Test
    void theSamePeopleInAnotherFileAreNotRegisteredTwice() {
        String line = "Hộ nông dân," + household + ",Hoàng Văn Páo,,,02020,Bản Đán," + phone() + ",\n";
        String first = taken(HEAD + line);
        String second = taken(HEAD + "\n" + line);
        assertThat(second).isNotEqualTo(first);

        staff.post(first, Map.of());
        staff.post(second, Map.of());

        assertThat(messages()).isEqualTo(1);
        assertThat(staff.get(second).body()).contains("Đã có ở chợ: bảng số");
        assertThat(staff.get(taken(HEAD + "\n\n" + line)).body()).contains("Đã có ở chợ: bảng số");
    }

    @Test
    void whatIsNoSheetIsRefusedInASentenceAndTheTemplateIsOne() {
        HttpResponse<String> nothing = staff.postFiles(HOME, token(), "tep", List.of());
        HttpResponse<String> letter = staff.postFiles(HOME, token(), "tep", List.of(bytes("Kính gửi Sở Công Thương")));
        byte[] template = staff.file(HOME + "/mau.xlsx").body();

        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("Hãy chọn tệp.");
        assertThat(letter.body()).contains("Không thấy dòng tên cột.");
        assertThat(staff.postFiles(HOME, token(), "tep", List.of(template)).body())
                .contains("Dưới dòng tên cột không có dòng nào.");
    }

    /** Uploads a file. @return where its lines are */
    private String taken(String file) {
        HttpResponse<String> answer = staff.postFiles(HOME, token(), "tep", List.of(bytes(file)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Browser.location(answer);
    }

    private Map<String, String> token() {
        return Map.of("_token", Browser.hidden(staff.get(HOME).body(), "_token"));
    }

    private long messages() {
        return goods.number(
                "SELECT COUNT(*) FROM message_outbox m JOIN seller_dossier_line l"
                        + " ON m.message_key = CONCAT('dossier-line-', l.id) WHERE l.name = ?",
                household);
    }

    private static String phone() {
        return String.format("09%08d", 10_000_000 + COUNTER.incrementAndGet());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
