package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rule 16 of the facts: holidays are data that staff put in, and open clocks follow them. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class CalendarDeskIT {

    private static final String HOME = "/quan-ly/lich-nghi";

    private final RunningMarket market;
    private final Goods goods;
    private final Browser staff;

    CalendarDeskIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.staff = new People(market).staff();
    }

    /** Monday, 3 March 2031; three working days on is Thursday, and Friday once the Tuesday is off. */
    @Test
    void anOpenClockFollowsTheCalendar() {
        Goods.Seller seller = goods.seller();
        long lot = new LotBook(goods).raw(seller, "Bột", 1_000);
        goods.update(
                "INSERT INTO recall (lot_id, danger_class, description, reason, danger, instruction, arrangement,"
                        + " contact, mock, opened_at, opened_by) VALUES (?, 'A', 'Bột', 'Mốc', 'Đau bụng', 'Ngừng dùng',"
                        + " 'Mang đến', 'Hợp tác xã', FALSE, '2031-03-03 02:00:00', 'Người thử')",
                lot);
        String recall = "/quan-ly/thu-hoi/" + goods.number("SELECT id FROM recall WHERE lot_id = ?", lot);
        goods.update("UPDATE recall SET closed_at = NULL WHERE lot_id = ?", lot);

        String before = staff.get(recall).body();
        HttpResponse<String> written = submit(day("2031-03-04", "nghi", "Ngày nghỉ thử"));
        String after = staff.get(recall).body();
        HttpResponse<String> removed = People.submit(staff, HOME + "?nam=2031", HOME + "/2031-03-04/bo", Map.of());

        assertThat(before).contains("06/03/2031", "chưa đối chiếu");
        assertThat(written.statusCode()).isEqualTo(303);
        assertThat(after).contains("07/03/2031").doesNotContain("chưa đối chiếu");
        assertThat(removed.statusCode()).isEqualTo(303);
        assertThat(staff.get(recall).body()).contains("06/03/2031");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE object_type = 'holiday' AND object_key = '2031-03-04'"))
                .isEqualTo(2);
    }

    @Test
    void whatCannotBeIsAnsweredFieldByFieldAndTheFormComesBackFilled() {
        Map<String, String> form = day("2031-03-04", "lam", "");
        form.put("source", "Thông báo 12");

        HttpResponse<String> refused = submit(form);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.",
                        "Hãy ghi tên ngày nghỉ.",
                        "value=\"Thông báo 12\"",
                        "value=\"2031-03-04\"");
        assertThat(submit(day("không", "nghi", "Tên")).body()).contains("Hãy chọn ngày.");
        assertThat(staff.get(HOME + "?nam=abc").statusCode()).isEqualTo(404);
        assertThat(People.submit(staff, HOME, HOME + "/2031-12-31/bo", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDayIsComparedByFillingTheFormFromItsRow() {
        submit(unconfirmed("2031-05-01"));
        String page = staff.get(HOME + "?nam=2031&sua=2031-05-01").body();

        submit(day("2031-05-01", "nghi", "Ngày thử"));

        assertThat(page).contains("value=\"2031-05-01\"", "value=\"Ngày thử\"", "Chưa đối chiếu");
        assertThat(goods.text("SELECT CONCAT(name, ' ', confirmed) FROM holiday WHERE day = '2031-05-01'"))
                .isEqualTo("Ngày thử 1");
        People.submit(staff, HOME + "?nam=2031", HOME + "/2031-05-01/bo", Map.of());
    }

    private static Map<String, String> unconfirmed(String day) {
        Map<String, String> form = day(day, "nghi", "Ngày thử");
        form.remove("confirmed");
        return form;
    }

    @Test
    void itIsForStaffAlone() {
        Browser seller = new People(market).memberOf(goods.seller());

        assertThat(seller.get(HOME).statusCode()).isNotEqualTo(200);
        assertThat(seller.post(HOME, day("2031-03-05", "nghi", "Tên")).statusCode())
                .isIn(403, 404);
        assertThat(goods.number("SELECT COUNT(*) FROM holiday WHERE day = '2031-03-05'"))
                .isZero();
        assertThat(staff.get(HOME + "?nam=2027").body()).contains("Tết Đinh Mùi, mồng 1", "Chưa đối chiếu");
    }

    private HttpResponse<String> submit(Map<String, String> form) {
        return People.submit(staff, HOME + "?nam=2031", HOME, form);
    }

    private static Map<String, String> day(String day, String kind, String name) {
        return new HashMap<>(Map.of(
                "nam", "2031", "day", day, "kind", kind, "name", name, "source", "Thông báo thử", "confirmed", "1"));
    }
}
