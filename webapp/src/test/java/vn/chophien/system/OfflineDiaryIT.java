package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Diaries that were kept on a phone without a network and come in later, twice, in any order and by any clock. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class OfflineDiaryIT {

    private static final String OPERATION = "PUT /api/v1/seasons/{season}/diary/{clientId}";
    private static final String PICTURE = "POST /api/v1/seasons/{season}/pictures";

    private final RunningMarket market;
    private final ApiContract contract;
    private Farm farm;

    OfflineDiaryIT(RunningMarket market) {
        this.market = market;
        this.contract = new ApiContract(market);
    }

    @BeforeEach
    void aPlantingArea() {
        farm = new Farm(market, "PLANTING_AREA");
    }

    @Test
    void aLineIsTakenOnceHoweverOftenItIsSent() {
        String id = newId();
        Map<String, Object> line = line("CARE", "note", "Làm cỏ");

        HttpResponse<String> first = put(id, line);
        line.put("sentAt", Instant.now().toString());
        HttpResponse<String> again = put(id, line);
        line.put("note", "Làm cỏ lần hai");
        HttpResponse<String> other = put(id, line);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(json(other).get("code").asText()).isEqualTo("diary.id-used");
        assertThat(json(other).get("detail").asText()).contains("nội dung khác");
        assertThat(List.of(first, again, other))
                .allSatisfy(answer ->
                        assertThat(contract.breaches(OPERATION, answer)).isEmpty());
        assertThat(farm.lines()).isOne();
        assertThat(farm.goods().text("SELECT source FROM diary_entry WHERE id = ?", farm.lastLine()))
                .isEqualTo("OFFLINE");
    }

    @Test
    void manySendingsAtOnceAreOneLineAndOneIsNew() {
        String id = newId();
        Map<String, Object> line = line("CARE", "note", "Làm cỏ");
        Callable<Integer> sending = () -> put(id, line).statusCode();

        List<Integer> answers = AtOnce.run(Collections.nCopies(12, sending));

        assertThat(answers).containsOnly(200, 201);
        assertThat(Collections.frequency(answers, 201)).isOne();
        assertThat(farm.lines()).isOne();
    }

    @Test
    void clocksAreMeasuredWhenTheySendAndWrongOnesAreMarked() {
        Instant now = Instant.now();
        Map<String, Object> fast = line("CARE", "note", "Máy nhanh", "deviceId", "may-so-1-nhanh");
        fast.put("sentAt", now.plus(Duration.ofDays(2)).toString());
        fast.put(
                "capturedAt",
                now.minus(Duration.ofHours(3)).plus(Duration.ofDays(2)).toString());
        Map<String, Object> slow = line("CARE", "note", "Máy chậm", "deviceId", "may-so-2-cham");
        slow.put("sentAt", now.minus(Duration.ofHours(5)).toString());
        slow.put("capturedAt", now.minus(Duration.ofHours(9)).toString());
        Map<String, Object> right = line("CARE", "note", "Máy đúng", "deviceId", "may-so-3-dung");

        JsonNode ahead = json(put(newId(), fast));
        JsonNode behind = json(put(newId(), slow));
        JsonNode plausible = json(put(newId(), right));

        assertThat(ahead.get("clock").asText()).isEqualTo("AHEAD");
        assertThat(ahead.get("clockSkewSeconds").asLong()).isBetween(-172_800L, -172_500L);
        assertThat(ahead.get("clockDoubtful").asBoolean()).isTrue();
        assertThat(behind.get("clock").asText()).isEqualTo("BEHIND");
        assertThat(behind.get("clockSkewSeconds").asLong()).isBetween(18_000L, 18_300L);
        assertThat(plausible.get("clockDoubtful").asBoolean()).isFalse();
        assertThat(farm.seller().get(farm.page()).body())
                .contains("đồng hồ điện thoại chạy nhanh", "đồng hồ điện thoại chạy chậm");
        assertThat(farm.goods()
                        .number(
                                "SELECT COUNT(DISTINCT device_id) FROM diary_entry WHERE season_id = ? AND"
                                        + " clock_skew_ms IS NOT NULL AND device_sent_at IS NOT NULL",
                                farm.season()))
                .isEqualTo(3);
    }

    @Test
    void linesThatComeInLateStandInTheOrderOfTheWorkAndStillShutTheHarvest() {
        String yesterday = farm.today().minusDays(1).toString();
        Map<String, Object> harvest = line("HARVEST", "harvest", "2 tạ", "day", yesterday, "deviceId", "may-so-1-thu");
        Map<String, Object> spray = line(
                "PESTICIDE",
                "material",
                "Anvil 5SC",
                "day",
                farm.today().minusDays(4).toString(),
                "deviceId",
                "may-so-2-phun");
        spray.put("intervalDays", 14);

        assertThat(put(newId(), harvest).statusCode()).isEqualTo(201);
        assertThat(put(newId(), spray).statusCode()).isEqualTo(201);

        String page = farm.seller().get(farm.page()).body();
        assertThat(page.indexOf("Anvil 5SC")).isPositive().isLessThan(page.indexOf("2 tạ"));
        assertThat(page).contains("Chưa được thu hoạch.");
        HttpResponse<String> tooEarly = put(
                newId(), line("HARVEST", "harvest", "3 tạ", "day", farm.today().toString()));
        assertThat(tooEarly.statusCode()).isEqualTo(409);
        assertThat(json(tooEarly).get("code").asText()).isEqualTo("diary.interval-not-kept");
    }

    @Test
    void aCorrectionNamesTheLineByThePhonesOwnIdAndWaitsForIt() {
        String wrong = newId();
        String right = newId();
        Map<String, Object> correction =
                line("CARE", "note", "Làm cỏ lô 2", "corrects", wrong, "correctionReason", "Ghi nhầm lô");

        HttpResponse<String> early = put(right, correction);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(json(early).get("code").asText()).isEqualTo("diary.corrects-unknown");
        assertThat(put(wrong, line("CARE", "note", "Làm cỏ lô 1")).statusCode()).isEqualTo(201);
        assertThat(put(right, correction).statusCode()).isEqualTo(201);
        assertThat(put(right, correction).statusCode()).isEqualTo(200);
        assertThat(farm.seller().get(farm.page()).body()).contains("đã sửa", "Ghi nhầm lô", "Làm cỏ lô 2");
    }

    @Test
    void whatIsWrongIsToldByFieldAndNothingIsKept() {
        Map<String, Object> odd = line("HARVEST", "harvest", "50 bó");
        odd.put("deviceId", "x");
        odd.put("sentAt", "hôm nay");
        odd.put("details", Map.of("cssClass", "x"));

        HttpResponse<String> refused = put(newId(), odd);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(refused).get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("deviceId", "sentAt", "details.cssClass", "totalKilograms");
        assertThat(contract.breaches(OPERATION, refused)).isEmpty();
        for (String body : List.of("", "[]", "{", "{\"kind\":7}", "null")) {
            assertThat(farm.seller().put(address(newId()), body, Map.of()).statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(put("khong-phai-uuid", line("CARE", "note", "x")).statusCode())
                .isEqualTo(400);
        assertThat(put(
                                newId(),
                                line(
                                        "CARE",
                                        "note",
                                        "x",
                                        "day",
                                        farm.today().plusDays(3).toString()))
                        .statusCode())
                .isEqualTo(400);
        assertThat(farm.lines()).isZero();
    }

    @Test
    void onlyMembersOnTheMarketsOwnPagesMaySend() {
        Map<String, Object> line = line("CARE", "note", "Làm cỏ");
        String address = address(newId());
        Browser nobody = new Browser(market);
        Browser stranger = new People(market).signedIn("miendong");

        HttpResponse<String> refused = nobody.put(address, text(line), Map.of());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(contract.breaches(OPERATION, refused)).isEmpty();
        assertThat(stranger.put(address, text(line), Map.of()).statusCode()).isEqualTo(404);
        assertThat(new People(market).staff().put(address, text(line), Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(farm.seller()
                        .put(address, text(line), Map.of("Origin", "https://la.example"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(farm.lines()).isZero();
    }

    @Test
    void aPictureComesFirstAndItsLineNamesItHoweverOftenBothAreSent() {
        byte[] photo = Photos.jpeg(640, 480);
        HttpResponse<String> first = picture(farm.seller(), photo);
        String hash = json(first).get("hash").asText();
        String id = newId();
        Map<String, Object> line = line("CARE", "note", "Làm cỏ");
        line.put("photos", List.of(hash, hash));

        List<HttpResponse<String>> answers = List.of(picture(farm.seller(), photo), put(id, line), put(id, line));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(200, 201, 200);
        assertThat(answers.get(0).body()).isEqualTo(first.body());
        assertThat(contract.breaches(PICTURE, first)).isEmpty();
        assertThat(photosOf(farm.lastLine())).containsExactly(hash);
        line.remove("photos");
        assertThat(put(id, line).statusCode())
                .as("the same line without its photo is another line")
                .isEqualTo(409);
    }

    @Test
    void aPictureIsNamedOnlyByMembersOfWhoSentIt() {
        Farm neighbours = new Farm(market, "PLANTING_AREA");
        byte[] photo = Photos.jpeg(320, 240);
        String hash = json(neighbours.seller().sendFile(pictures(neighbours.season()), "image/jpeg", photo))
                .get("hash")
                .asText();
        Map<String, Object> line = line("CARE", "note", "Làm cỏ");
        line.put("photos", List.of(hash));

        HttpResponse<String> refused = put(newId(), line);
        HttpResponse<String> onTheForm = farm.write("care", farm.today(), "note", "Làm cỏ", "photo", hash);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(contract.breaches(OPERATION, refused)).isEmpty();
        assertThat(json(refused).get("errors").findValuesAsText("field")).containsExactly("photo");
        assertThat(onTheForm.statusCode()).isEqualTo(400);
        assertThat(onTheForm.body()).contains("Có ảnh chưa gửi xong. Hãy chọn lại ảnh.");
        assertThat(farm.lines()).isZero();
        picture(farm.seller(), photo);
        assertThat(put(newId(), line).statusCode())
                .as("who has the picture as well may name it")
                .isEqualTo(201);
        Browser member = new People(market).memberOf(farm.owner());
        Map<String, Object> other = line("CARE", "note", "Tổ khác, cùng ảnh");
        other.put("photos", List.of(hash));
        assertThat(member.put(address(newId()), text(other), Map.of()).statusCode())
                .isEqualTo(201);
    }

    @Test
    void picturesAreTakenOnlyFromMembersAndOnlyPictures() {
        byte[] photo = Photos.jpeg(320, 240);
        Browser stranger = new People(market).signedIn("miendong");

        HttpResponse<String> nobody = picture(new Browser(market), photo);
        HttpResponse<String> program = picture(farm.seller(), "MZ chuong trinh".getBytes(StandardCharsets.US_ASCII));
        HttpResponse<String> half = picture(farm.seller(), Arrays.copyOf(photo, 300));

        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(picture(stranger, photo).statusCode()).isEqualTo(404);
        assertThat(program.statusCode()).isEqualTo(400);
        assertThat(program.body()).contains("Tệp này không phải ảnh JPEG hay PNG.");
        assertThat(half.statusCode()).isEqualTo(400);
        assertThat(half.body()).contains("Ảnh này bị hỏng hoặc chưa gửi hết. Hãy gửi lại.");
        assertThat(List.of(nobody, program, half))
                .allSatisfy(
                        answer -> assertThat(contract.breaches(PICTURE, answer)).isEmpty());
    }

    private HttpResponse<String> picture(Browser sender, byte[] file) {
        return sender.sendFile(pictures(farm.season()), "image/jpeg", file);
    }

    private static String pictures(long season) {
        return "/api/v1/seasons/" + season + "/pictures";
    }

    private List<String> photosOf(long line) {
        return farm.goods().texts("SELECT hash FROM diary_photo WHERE entry_id = " + line + " ORDER BY position");
    }

    private HttpResponse<String> put(String id, Map<String, Object> line) {
        return farm.seller().put(address(id), text(line), Map.of());
    }

    private String address(String id) {
        return "/api/v1/seasons/" + farm.season() + "/diary/" + id;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private Map<String, Object> line(String kind, String... more) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("deviceId", "may-cua-to-1");
        line.put("sentAt", Instant.now().toString());
        line.put("capturedAt", Instant.now().minusSeconds(60).toString());
        line.put("kind", kind);
        line.put("day", farm.today().minusDays(1).toString());
        line.put("performer", "Tổ thử số 1");
        for (int i = 0; i < more.length; i += 2) {
            line.put(more[i], more[i + 1]);
        }
        return line;
    }

    private static String text(Map<String, Object> line) {
        return new ObjectMapper().valueToTree(line).toString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return ApiContract.read(answer.body());
    }
}
