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

@BesideOthers
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

    @Test
    void aPlaceOffersOnlyTheWorkThatIsDoneThere(RunningMarket market) {
        Farm yard = new Farm(market, "LIVESTOCK_FARM");
        String field = "/nha-ban/vu/" + farm.season() + "/nhat-ky";
        String stable = "/nha-ban/vu/" + yard.season() + "/nhat-ky";

        assertThat(farm.seller().get(field).body())
                .contains("viec=packing", "viec=sale", "viec=pesticide")
                .doesNotContain("viec=vaccine", "viec=slaughter", "viec=stocking");
        assertThat(yard.seller().get(stable).body())
                .contains("viec=stocking", "viec=vaccine", "viec=slaughter", "viec=sale")
                .doesNotContain("viec=pesticide", "viec=soil");
        HttpResponse<String> odd = farm.write("vaccine", farm.today(), "material", "Vắc-xin thử", "phiDays", "7");
        assertThat(odd.statusCode()).isEqualTo(400);
        assertThat(odd.body()).contains("không phải việc của nơi loại “Vùng trồng”");
        assertThat(farm.lines()).isZero();
    }

    @Test
    void slaughterAndSaleWaitForAVaccineAndThenBecomeALot(RunningMarket market) {
        Farm yard = new Farm(market, "LIVESTOCK_FARM");
        yard.write(
                "stocking",
                yard.today().minusDays(60),
                "material",
                "Gà lai chọi",
                "amount",
                "400",
                "supplier",
                "Trại giống thử",
                "quarantine_paper",
                "KD-0001");
        yard.write("vaccine", yard.today().minusDays(10), "material", "Vắc-xin thử", "phiDays", "21");

        for (String work : List.of("slaughter", "sale", "harvest")) {
            HttpResponse<String> refused =
                    yard.write(work, yard.today(), "amount", "60 con", "harvest", "90", "customer_kind", "Thương lái");
            assertThat(refused.statusCode()).as(work).isEqualTo(409);
            assertThat(refused.body()).contains("chưa đủ thời gian ngừng thuốc");
        }
        String later = "/nha-ban/vu/" + yard.season() + "/nhat-ky/" + yard.lastLine() + "/sua";
        yard.seller()
                .postAsIs(
                        later,
                        yard.form(
                                later,
                                yard.today().minusDays(10),
                                "material",
                                "Vắc-xin thử",
                                "phiDays",
                                "10",
                                "correctionReason",
                                "Đọc lại nhãn"));
        assertThat(yard.write("slaughter", yard.today(), "amount", "60 con", "harvest", "90")
                        .statusCode())
                .isEqualTo(303);
        assertThat(yard.write("sale", yard.today(), "amount", "40 con", "customer_kind", "Thương lái")
                        .statusCode())
                .isEqualTo(303);

        assertThat(yard.seller().get(yard.page()).body())
                .contains("400 con", "KD-0001", "Giết mổ", "60 con", "Nặng 90 kg", "Thương lái");
        assertThat(yard.seller()
                        .get("/nha-ban/lo-hang/thu-hoach/" + yard.season())
                        .body())
                .contains("90");
    }

    @Test
    void aSprayDoesNotStopTheSaleOfWhatWasPickedBefore() {
        farm.spray(farm.today(), "14");

        assertThat(farm.write("sale", farm.today(), "amount", "2 tạ", "customer_kind", "Chợ")
                        .statusCode())
                .isEqualTo(303);
        assertThat(farm.harvest(farm.today(), "10").statusCode()).isEqualTo(409);
    }

    @Test
    void amountsAreUnderstoodAndWhatWasCountedIsWeighed() {
        assertThat(farm.harvest(farm.today().minusDays(2), "2 tạ rưỡi").statusCode())
                .isEqualTo(303);
        assertThat(farm.grams()).isEqualTo(250_000);

        HttpResponse<String> asked = farm.harvest(farm.today(), "5 chục");
        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.body()).contains("10, 12 hay 14", "name=\"pieces\"", "value=\"5 chục\"");
        HttpResponse<String> weighed = farm.write("harvest", farm.today(), "harvest", "5 chục", "pieces", "12");
        assertThat(weighed.statusCode()).isEqualTo(400);
        assertThat(weighed.body()).contains("cả thảy bao nhiêu kg");
        assertThat(farm.write("harvest", farm.today(), "harvest", "5 chục", "pieces", "12", "eachKilograms", "1,2")
                        .statusCode())
                .isEqualTo(303);
        assertThat(farm.grams()).isEqualTo(6_000);

        assertThat(farm.write("fertiliser", farm.today(), "material", "Kali", "amount", "3 yến")
                        .statusCode())
                .isEqualTo(303);
        assertThat(farm.write("pesticide", farm.today(), "material", "Anvil 5SC", "amount", "2 lít pha 400 lít nước")
                        .statusCode())
                .isEqualTo(303);
        assertThat(farm.goods()
                        .number(
                                "SELECT SUM(amount_grams) FROM diary_entry WHERE season_id = ? AND kind = 'FERTILISER'",
                                farm.season()))
                .isEqualTo(30_000);
        assertThat(farm.seller().get(farm.page()).body())
                .contains("2,5 tạ", "5 chục (chục 12)", "Nặng 6 kg", "3 yến", "2 lít pha 400 lít nước");
    }

    @Test
    void packingTellsWhereHowAndWhichLot() {
        assertThat(farm.write("packing", farm.today(), "amount", "nhiều").statusCode())
                .isEqualTo(400);
        assertThat(farm.write(
                                "packing",
                                farm.today(),
                                "amount",
                                "50 túi",
                                "spec",
                                "Túi 500 g",
                                "packing_place",
                                "Xưởng thử, VN-TNPH-001",
                                "lot_ref",
                                "L-THU-1")
                        .statusCode())
                .isEqualTo(303);
        assertThat(farm.write("sale", farm.today(), "amount", "50 túi", "customer_kind", "Bà Thử ở chợ")
                        .statusCode())
                .isEqualTo(400);
        assertThat(farm.seller().get(farm.page()).body()).contains("50 túi", "VN-TNPH-001", "L-THU-1");
    }

    private Callable<Integer> corrected(String address, String note) {
        Map<String, String> form = farm.form(address, farm.today(), "note", note, "correctionReason", "Ghi thiếu lô");
        return () -> farm.seller().postAsIs(address, form).statusCode();
    }
}
