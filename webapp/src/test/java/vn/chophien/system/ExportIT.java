package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.trace.json.Json;

/** Lots as files for portals and inspectors. domain.md 15, rule 6: one click, all nine items of article 23.5. */
@ExtendWith(RunningMarket.Extension.class)
class ExportIT {

    private static final Map<String, String> ITEMS = Map.of(
            "a", "tenSanPham",
            "b", "hinhAnh",
            "c", "tenDonVi",
            "d", "diaChi",
            "đ", "xuatXu",
            "e", "suKien",
            "g", "nhanHieuVaSoLo",
            "h", "hanSuDung",
            "i", "tieuChuan");

    private final RunningMarket market;
    private final Goods rows;

    ExportIT(RunningMarket market) {
        this.market = market;
        this.rows = new Goods(market);
    }

    @Test
    void tellsAllNineItemsOfEveryDemoLotToAnybody() {
        Browser anybody = new Browser(market);
        for (String token :
                rows.texts("SELECT token FROM lot WHERE token NOT LIKE 'TEST%' AND trade_item_id IS NOT NULL")) {
            HttpResponse<String> answer = anybody.get("/l/" + token + "/ho-so.json");

            assertThat(answer.statusCode()).isEqualTo(200);
            Json.Obj lot = (Json.Obj)
                    ((Json.Obj) Json.read(answer.body())).list("cacLo").get(0);
            ITEMS.forEach((letter, name) -> assertThat(((Json.Obj) lot.get(name).orElseThrow()).text("muc"))
                    .as(token + " " + name)
                    .contains(letter));
            assertThat(((Json.Obj) lot.get("suKien").orElseThrow()).list("cacSuKien"))
                    .isNotEmpty();
        }
    }

    @Test
    void givesStaffAllLotsOfAPeriodInEachForm() {
        Browser staff = new People(market).staff();
        String period = "?tu=2026-01-01&den=2026-12-31&dang=";
        for (String kind : List.of("cong-quoc-gia", "verigoods", "checkvn")) {
            HttpResponse<String> answer = staff.get("/quan-ly/xuat-du-lieu" + period + kind);
            assertThat(answer.statusCode()).as(kind).isEqualTo(200);
            assertThat(((Json.Obj) Json.read(answer.body())).list("cacLo")).hasSizeGreaterThan(20);
        }
        String sheet = staff.get("/quan-ly/xuat-du-lieu" + period + "kde-csv").body();
        assertThat(sheet)
                .startsWith("\ufeff\"Sự kiện\",\"Mã truy xuất của lô\"")
                .contains("Thu hoạch", "Chế biến");
        assertThat(staff.get("/quan-ly/xuat-du-lieu" + period + "kde-xlsx").statusCode())
                .isEqualTo(200);
    }

    @Test
    void givesASellerTheirOwnLotsOnlyAndOthersNothing() {
        Browser seller = new People(market).signedIn("miendong");
        String own = seller.get("/nha-ban/xuat-du-lieu?tu=2026-01-01&den=2026-12-31&dang=kde-csv")
                .body();

        assertThat(own).contains("Miến dong").doesNotContain("Mật ong");
        assertThat(seller.get("/quan-ly/xuat-du-lieu?tu=2026-01-01&den=2026-12-31&dang=verigoods")
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(new Browser(market)
                        .get("/nha-ban/xuat-du-lieu?dang=verigoods")
                        .statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void answersAWrongPeriodWithASentenceAndTheFilledForm() {
        Browser staff = new People(market).staff();
        HttpResponse<String> turned = staff.get("/quan-ly/xuat-du-lieu?tu=2026-12-31&den=2026-01-01&dang=verigoods");
        assertThat(turned.statusCode()).isEqualTo(400);
        assertThat(turned.body()).contains("Ngày cuối phải từ ngày đầu trở đi.", "value=\"2026-12-31\"");
        assertThat(staff.get("/quan-ly/xuat-du-lieu?tu=x&den=2026-01-01&dang=verigoods")
                        .statusCode())
                .isEqualTo(400);
        assertThat(staff.get("/quan-ly/xuat-du-lieu?tu=1990-01-01&den=1990-01-02&dang=verigoods")
                        .body())
                .contains("Không có lô nào");
        assertThat(staff.get("/quan-ly/xuat-du-lieu?tu=2026-01-01&den=2026-12-31&dang=khac")
                        .statusCode())
                .isEqualTo(404);
    }
}
