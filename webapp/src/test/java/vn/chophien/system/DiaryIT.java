package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMarket.Extension.class)
class DiaryIT {

    private Farm farm;

    @BeforeEach
    void aPlantingArea(RunningMarket market) {
        farm = new Farm(market, "PLANTING_AREA");
    }

    @Test
    void aLineIsWrittenWithItsDetailsAndSealed() {
        HttpResponse<String> written = farm.write(
                "fertiliser",
                farm.today().minusDays(3),
                "material",
                "NPK 12-5-10",
                "amount",
                "300 kg",
                "npk",
                "12-5-10",
                "paper",
                "1");

        assertThat(written.statusCode()).isEqualTo(303);
        assertThat(farm.seller().get(Browser.location(written)).body())
                .contains("Đã ghi vào nhật ký.", "NPK 12-5-10", "Tỷ lệ N-P-K", "Chép từ sổ giấy", "ghi muộn 3 ngày");
        assertThat(farm.goods()
                        .number(
                                "SELECT (SELECT COUNT(*) FROM log_pending WHERE kind = 'DIARY' AND source_id = ?)"
                                        + " + (SELECT COUNT(*) FROM log_leaf WHERE kind = 'DIARY' AND source_id = ?)",
                                farm.lastLine(),
                                farm.lastLine()))
                .isPositive();
    }

    @Test
    void theSameFormSentAgainIsOneLineAndAnotherBodyIsRefused() {
        String address = Farm.diary(farm.season(), "care");
        Map<String, String> form = farm.form(address, farm.today(), "note", "Làm cỏ lần một");

        assertThat(farm.seller().postAsIs(address, form).statusCode()).isEqualTo(303);
        assertThat(farm.seller().postAsIs(address, form).statusCode()).isEqualTo(303);
        form.put("note", "Làm cỏ lần hai");
        HttpResponse<String> other = farm.seller().postAsIs(address, form);

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("đã ghi rồi nhưng với nội dung khác", "Làm cỏ lần hai");
        assertThat(farm.lines()).isOne();
    }

    @Test
    void twentyPressesAtOnceAreOneLine() {
        String address = Farm.diary(farm.season(), "care");
        Map<String, String> form = farm.form(address, farm.today(), "note", "Làm cỏ");
        Callable<Integer> press = () -> farm.seller().postAsIs(address, form).statusCode();

        assertThat(AtOnce.run(Collections.nCopies(20, press))).containsOnly(303);
        assertThat(farm.lines()).isOne();
    }

    @Test
    void aLookAlikeIsWrittenOnlyWhenMeant() {
        assertThat(farm.write("care", farm.today(), "note", "Tưới").statusCode())
                .isEqualTo(303);
        HttpResponse<String> twin = farm.write("care", farm.today(), "note", "Tưới");

        assertThat(twin.statusCode()).isEqualTo(409);
        assertThat(twin.body()).contains("giống hệt", "name=\"repeats\"");
        assertThat(farm.write("care", farm.today(), "note", "Tưới", "repeats", "1")
                        .statusCode())
                .isEqualTo(303);
        assertThat(farm.lines()).isEqualTo(2);
    }

    @Test
    void anIntervalThatIsNotGivenShutsTheHarvestUntilItIs() {
        assertThat(farm.spray(farm.today().minusDays(20), "").statusCode()).isEqualTo(303);
        long spray = farm.lastLine();

        HttpResponse<String> refused = farm.harvest(farm.today(), "850");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("chưa ghi số ngày cách ly", "value=\"850\"");
        assertThat(farm.seller().get(farm.page()).body()).contains("Chưa được thu hoạch.");

        String correction = "/nha-ban/vu/" + farm.season() + "/nhat-ky/" + spray + "/sua";
        Map<String, String> form = farm.form(
                correction,
                farm.today().minusDays(20),
                "material",
                "Anvil 5SC",
                "phiDays",
                "14",
                "correctionReason",
                "Đã đọc nhãn");
        assertThat(farm.seller().postAsIs(correction, form).statusCode()).isEqualTo(303);

        assertThat(farm.harvest(farm.today(), "850").statusCode()).isEqualTo(303);
        assertThat(farm.seller().get(farm.page()).body()).contains("đã sửa", "Đã đọc nhãn");
    }

    @Test
    void aHarvestTooEarlyIsWrittenOnlyWithAReason() {
        farm.spray(farm.today().minusDays(6), "7");

        assertThat(farm.harvest(farm.today(), "100").body()).contains("Sớm nhất được thu hoạch ngày");
        assertThat(farm.write("harvest", farm.today(), "harvest", "100", "overrideReason", "Bão đến, sợ mất trắng")
                        .statusCode())
                .isEqualTo(303);
        assertThat(farm.seller().get(farm.page()).body()).contains("thu hoạch khi chưa đủ cách ly", "Bão đến");
    }

    @Test
    void aSprayOfTheNeighbouringCropCountsOnLandButNotInAnotherFlock(RunningMarket market) {
        farm.spray(farm.today().minusDays(2), "7");
        String other = Farm.diary(farm.season("Ngô"), "harvest");
        assertThat(farm.seller()
                        .postAsIs(other, farm.form(other, farm.today(), "harvest", "50"))
                        .statusCode())
                .isEqualTo(409);

        Farm yard = new Farm(market, "LIVESTOCK_FARM");
        yard.write("veterinary", farm.today().minusDays(2), "material", "Ivermectin 1%", "phiDays", "28");
        String flock = Farm.diary(yard.season("Vịt"), "harvest");
        assertThat(yard.harvest(farm.today(), "50").statusCode()).isEqualTo(409);
        assertThat(yard.seller()
                        .postAsIs(flock, yard.form(flock, farm.today(), "harvest", "50"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void bannedSubstancesStopAndUnknownProductsAreMarked() {
        HttpResponse<String> banned = farm.write(
                "pesticide",
                farm.today(),
                "material",
                "Thuốc cỏ lạ",
                "activeIngredient",
                "Paraquat 20%",
                "phiDays",
                "7");
        assertThat(banned.statusCode()).isEqualTo(409);
        assertThat(banned.body()).contains("bị cấm dùng từ 08/02/2019", "Thuốc cỏ lạ");

        HttpResponse<String> unknown = farm.write("pesticide", farm.today(), "material", "Thuốc lạ", "phiDays", "7");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("Hãy ghi hoạt chất");

        farm.write("pesticide", farm.today(), "material", "Thuốc lạ", "activeIngredient", "Neem", "phiDays", "7");
        farm.write("pesticide", farm.today(), "material", "  anvil  5sc ", "phiDays", "7");
        assertThat(farm.seller().get(farm.page()).body()).contains("chưa có trong danh mục", "Hexaconazole");
        assertThat(farm.lines()).isEqualTo(2);
    }

    @Test
    void wrongClocksAndWrongDaysAreToldOf() {
        assertThat(farm.write("care", farm.today().plusDays(1), "note", "Mai làm")
                        .statusCode())
                .isEqualTo(400);
        assertThat(farm.write("care", farm.today().minusDays(900), "note", "Vụ trước")
                        .body())
                .contains("Vụ này bắt đầu ngày");
        assertThat(farm.write("care", farm.today(), "note", "Chậm", "capturedAt", "1970-01-01T00:10:00Z")
                        .statusCode())
                .isEqualTo(303);
        assertThat(farm.write("care", farm.today(), "note", "Nhanh", "capturedAt", "2099-01-01T00:10:00Z")
                        .statusCode())
                .isEqualTo(303);
        for (String odd : new String[] {"hôm nay", "31/12/2025", "2026-13-40", "", "+99999-01-01"}) {
            Map<String, String> form = new HashMap<>(farm.form(Farm.diary(farm.season(), "care"), farm.today()));
            form.put("day", odd);
            form.put("note", "Lạ");
            assertThat(farm.seller()
                            .postAsIs(Farm.diary(farm.season(), "care"), form)
                            .statusCode())
                    .as(odd)
                    .isEqualTo(400);
        }

        assertThat(farm.seller().get(farm.page()).body()).contains("đồng hồ điện thoại chạy chậm", "chạy nhanh");
        assertThat(farm.lines()).isEqualTo(2);
    }

    @Test
    void twoDevicesCorrectOneLineAndTheSecondIsTold() {
        farm.write("care", farm.today(), "note", "Làm cỏ");
        String correction = "/nha-ban/vu/" + farm.season() + "/nhat-ky/" + farm.lastLine() + "/sua";
        Callable<Integer> one = corrected(correction, "Làm cỏ lô 1");
        Callable<Integer> two = corrected(correction, "Làm cỏ lô 2");

        assertThat(AtOnce.run(List.of(one, two))).containsExactlyInAnyOrder(303, 409);
        assertThat(farm.lines()).isEqualTo(2);
    }

    @Test
    void aLineThatWasNeverTrueIsTakenBackAndStaysReadable() {
        farm.spray(farm.today(), "30");
        String correction = "/nha-ban/vu/" + farm.season() + "/nhat-ky/" + farm.lastLine() + "/sua";
        Map<String, String> form = farm.form(
                correction, farm.today(), "material", "Anvil 5SC", "correctionReason", "Ghi nhầm vụ", "withdraws", "1");

        assertThat(farm.seller().postAsIs(correction, form).statusCode()).isEqualTo(303);
        assertThat(farm.seller().get(farm.page()).body()).contains("bỏ dòng ghi nhầm", "Ghi nhầm vụ");
        assertThat(farm.harvest(farm.today(), "10").statusCode()).isEqualTo(303);
    }

    @Test
    void nobodyWritesInAnothersDiaryOrChangesALine(RunningMarket market) {
        farm.write("care", farm.today(), "note", "Làm cỏ");
        Browser stranger = new People(market).signedIn("miendong");

        assertThat(stranger.get(farm.page()).statusCode()).isEqualTo(404);
        assertThat(stranger.get(Farm.diary(farm.season(), "care")).statusCode()).isEqualTo(404);
        assertThat(stranger.post(Farm.diary(farm.season(), "care"), Map.of()).statusCode())
                .isEqualTo(404);
        assertThatThrownBy(
                        () -> farm.goods().update("UPDATE diary_entry SET note = 'khác' WHERE id = ?", farm.lastLine()))
                .hasStackTraceContaining("only ever added");
        assertThatThrownBy(() -> farm.goods().update("DELETE FROM diary_entry WHERE id = ?", farm.lastLine()))
                .hasStackTraceContaining("only ever added");
    }

    private Callable<Integer> corrected(String address, String note) {
        Map<String, String> form = farm.form(address, farm.today(), "note", note, "correctionReason", "Ghi thiếu lô");
        return () -> farm.seller().postAsIs(address, form).statusCode();
    }
}
