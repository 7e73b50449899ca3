package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class SiteIT {

    private static final String NEW = "/nha-ban/noi-san-xuat/moi";

    private Farm farm;

    @BeforeEach
    void aPlantingArea(RunningMarket market) {
        farm = new Farm(market, "PLANTING_AREA");
    }

    @Test
    void aPlaceOfAnyKindIsAddedOncePerForm() {
        for (String kind : new String[] {
            "planting-area", "livestock-farm", "aquaculture", "forest-collection", "workshop", "tourism-site"
        }) {
            Map<String, String> form = place(kind, "Nơi " + kind);
            Callable<HttpResponse<String>> press = () -> farm.seller().postAsIs(NEW, form);

            assertThat(AtOnce.run(Collections.nCopies(4, press)))
                    .as(kind)
                    .extracting(answer -> Browser.location(answer))
                    .hasSize(4)
                    .containsOnly(Browser.location(farm.seller().postAsIs(NEW, form)));
            assertThat(farm.goods()
                            .number(
                                    "SELECT area_m2 FROM production_site WHERE seller_id = ? AND name = ?",
                                    farm.owner().id(),
                                    "Nơi " + kind))
                    .isEqualTo(1_080); // 3 sào
        }
    }

    @Test
    void whatIsWrongComesBackFilled() {
        Map<String, String> form = place("planting-area", "Nương dài");
        form.put("area", "rộng lắm");
        assertThat(farm.seller().postAsIs(NEW, form).body()).contains("không đọc được diện tích", "Nương dài");
        form.put("area", "0");
        form.put("commune", "99999");
        HttpResponse<String> refused = farm.seller().postAsIs(NEW, form);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Diện tích phải lớn hơn 0", "Hãy chọn xã");
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        String edit = "/nha-ban/noi-san-xuat/" + farm.place();
        Map<String, String> late = place("planting-area", "Tên gửi sau");
        Map<String, String> seen = Browser.hiddenFields(farm.seller().get(edit).body());
        late.putAll(seen);
        Map<String, String> first = place("planting-area", "Tên gửi trước");
        first.putAll(seen);
        farm.seller().postAsIs(edit, first);

        HttpResponse<String> conflict = farm.seller().postAsIs(edit, late);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Người khác vừa sửa", "Tên gửi sau");
        assertThat(farm.seller().get(farm.page()).body()).contains("Tên gửi trước");
    }

    @Test
    void staffGiveACodeItsStatusAndTheSellerSeesIt(RunningMarket market) {
        String code = "vn-bk or-" + (10_000 + farm.place());
        assertThat(declare(code).statusCode()).isEqualTo(303);
        assertThat(declare(code).statusCode()).isEqualTo(303);
        assertThat(farm.seller().get(farm.page()).body())
                .contains("Chưa rõ", "không giống các mã cùng loại", "Chưa ai đối chiếu");

        Browser staff = new People(market).staff();
        String desk = "/quan-ly/vung-trong/" + farm.place();
        long id = farm.goods().number("SELECT id FROM site_code WHERE site_id = ?", farm.place());
        assertThat(record(staff, desk, id, "active").statusCode()).isEqualTo(303);
        assertThat(record(staff, desk, id, "active").statusCode()).isEqualTo(409);
        assertThat(record(staff, desk, id, "revoked").statusCode()).isEqualTo(303);
        HttpResponse<String> back = record(staff, desk, id, "active");
        assertThat(back.statusCode()).isEqualTo(409);
        assertThat(back.body()).contains("Mã đang “Đã hủy”");
        assertThat(staff.post(
                                desk,
                                Map.of(
                                        "viec",
                                        "kiem-tra",
                                        "ma",
                                        Long.toString(id),
                                        "checkedOn",
                                        farm.today().toString(),
                                        "source",
                                        "Sổ của Sở NN&MT"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(farm.seller().get(farm.page()).body())
                .contains("Đã hủy", "Đang sử dụng", "Kiểm tra ngày", "Sổ của Sở NN&amp;MT");
        assertThat(staff.get(desk).body()).contains("Đổi trạng thái mã số", "Đối chiếu mã số");
        assertThat(farm.seller().get(desk).statusCode()).isIn(403, 404);
        assertThatThrownBy(() ->
                        farm.goods().update("UPDATE site_code_status SET status = 'ACTIVE' WHERE site_code_id = ?", id))
                .hasStackTraceContaining("only ever added");
    }

    @Test
    void aCodeBelongsToOnePlace(RunningMarket market) {
        String code = "BK-THU-" + farm.place();
        declare(code);
        Farm other = new Farm(market, "PLANTING_AREA");

        HttpResponse<String> taken = other.seller().post(other.page(), codeForm(other, code.toLowerCase(Locale.ROOT)));

        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.body()).contains("đã được khai cho một nơi khác");
    }

    @Test
    void aSeasonOpensOnceAndClosesAfterItsLastWork() {
        Map<String, String> open = Map.of(
                "viec",
                "mo-vu",
                "seasonCrop",
                "Lạc",
                "startedOn",
                farm.today().minusDays(30).toString());
        farm.seller().post(farm.page(), open);
        farm.seller().post(farm.page(), open);
        assertThat(farm.goods().number("SELECT COUNT(*) FROM season WHERE site_id = ? AND crop = 'Lạc'", farm.place()))
                .isOne();

        farm.write("care", farm.today().minusDays(2), "note", "Làm cỏ");
        assertThat(close(farm.today().minusDays(3).toString()).body()).contains("Nhật ký còn việc ngày");
        assertThat(close(farm.today().minusDays(1).toString()).statusCode()).isEqualTo(303);
        assertThat(farm.write("care", farm.today(), "note", "Sau vụ").body()).contains("đã kết thúc ngày");
        assertThat(farm.write("care", farm.today().minusDays(1), "note", "Ghi muộn")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void moreThanTheLandCanBearIsAskedAboutAndNotRefused(RunningMarket market) {
        assertThat(farm.harvest(farm.today().minusDays(9), "60000").statusCode())
                .isEqualTo(303);
        assertThat(farm.seller().get(farm.page()).body()).doesNotContain("Sản lượng cao bất thường");
        assertThat(farm.harvest(farm.today().minusDays(8), "30000").statusCode())
                .isEqualTo(303);

        assertThat(farm.seller().get(farm.page()).body())
                .contains("Sản lượng cao bất thường", "90 tấn", "1 ha thường được khoảng 60 tấn");
        assertThat(new People(market)
                        .staff()
                        .get("/quan-ly/vung-trong/" + farm.place())
                        .body())
                .contains("Sản lượng cao bất thường");
    }

    private HttpResponse<String> close(String day) {
        return farm.seller()
                .post(farm.page(), Map.of("viec", "dong-vu", "vu", Long.toString(farm.season()), "endedOn", day));
    }

    private HttpResponse<String> declare(String code) {
        return farm.seller().post(farm.page(), codeForm(farm, code));
    }

    private static Map<String, String> codeForm(Farm farm, String code) {
        return Map.of(
                "viec",
                "ma-so",
                "codeKind",
                "export",
                "code",
                code,
                "market",
                "CN",
                "codeCrop",
                "Dong riềng",
                "issuer",
                "Sở NN&MT",
                "issuedOn",
                farm.today().minusDays(100).toString());
    }

    private HttpResponse<String> record(Browser staff, String desk, long code, String status) {
        return staff.post(
                desk,
                Map.of(
                        "viec",
                        "trang-thai",
                        "ma",
                        Long.toString(code),
                        "status",
                        status,
                        "since",
                        farm.today().toString(),
                        "reason",
                        "Theo thông báo thử"));
    }

    private Map<String, String> place(String kind, String name) {
        Map<String, String> form =
                new LinkedHashMap<>(Browser.hiddenFields(farm.seller().get(NEW).body()));
        form.put("kind", kind);
        form.put("name", name);
        form.put("commune", "02020");
        form.put("place", "Thôn Thử");
        form.put("area", "3 sào");
        return form;
    }
}
