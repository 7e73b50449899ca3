package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures that came and were never named go after a week; no other ever does. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class PictureForgettingIT {

    private final RunningMarket market;
    private final Farm farm;
    private final Goods goods;
    private final Browser reader;

    PictureForgettingIT(RunningMarket market) {
        this.market = market;
        farm = new Farm(market, "PLANTING_AREA");
        goods = farm.goods();
        reader = new Browser(market);
    }

    @Test
    void whatNobodyNamesGoesAndWhatIsNamedStays() {
        String inTheDiary = sent();
        String reported = reported();
        String ofTwo = sent();
        String fresh = sent();
        String lost = sent();
        write(inTheDiary);
        goods.update(
                "INSERT INTO picture_claim (hash, sender, taken_at) VALUES (?, 'seller:0', UTC_TIMESTAMP(3))", ofTwo);
        age(inTheDiary, 12);
        age(reported, 11);
        age(ofTwo, 10);
        age(fresh, 6);
        age(lost, 8);

        await().until(() -> !isKept(lost));

        assertThat(isKept(inTheDiary)).isTrue();
        assertThat(claims(inTheDiary)).as("looked at once, never again").isZero();
        assertThat(isKept(reported)).isTrue();
        assertThat(claims(reported)).isZero();
        assertThat(isKept(ofTwo)).as("somebody else has just sent it").isTrue();
        assertThat(claims(ofTwo)).isOne();
        assertThat(isKept(fresh)).isTrue();
        assertThat(claims(fresh)).isOne();
    }

    @Test
    void whoNamesAPictureInThatMomentKeepsIt() throws SQLException {
        String named = sent();
        String younger = sent();
        long line = write(sent());
        try (Connection writing = market.connect()) {
            writing.setAutoCommit(false);
            run(writing, "SELECT hash FROM picture WHERE hash = ? LOCK IN SHARE MODE", named);
            age(named, 10);
            age(younger, 9);
            await().until(() -> !isKept(younger));
            assertThat(claims(named)).as("passed over while it is held").isOne();
            run(writing, "INSERT INTO diary_photo (entry_id, position, hash) VALUES (" + line + ", 3, ?)", named);
            writing.commit();
        }

        await().until(() -> claims(named) == 0);

        assertThat(isKept(named)).isTrue();
    }

    @Test
    void aLineThatComesTooLateAsksForItsPictureAgain() {
        byte[] photo = Photos.jpeg(200, 150);
        String hash = sent(photo);
        age(hash, 9);
        await().until(() -> !isKept(hash));

        assertThat(put(hash, "Muộn")).isEqualTo(400);
        assertThat(sent(photo)).isEqualTo(hash);
        assertThat(put(hash, "Muộn")).isEqualTo(201);
        assertThat(isKept(hash)).isTrue();
    }

    private String sent() {
        return sent(Photos.jpeg(200, 150));
    }

    private String sent(byte[] photo) {
        String body = farm.seller()
                .sendFile("/api/v1/seasons/" + farm.season() + "/pictures", "image/jpeg", photo)
                .body();
        return ApiContract.read(body).get("hash").asText();
    }

    private long write(String hash) {
        assertThat(put(hash, "Làm cỏ " + hash.substring(0, 8))).isEqualTo(201);
        return farm.lastLine();
    }

    private int put(String hash, String note) {
        String line = """
                {"deviceId": "may-cua-to-1", "sentAt": "%1$s", "capturedAt": "%1$s", "kind": "CARE", "day": "%2$s",
                 "performer": "Tổ thử số 1", "note": "%3$s", "photos": ["%4$s"]}
                """.formatted(Instant.now(), farm.today().minusDays(1), note, hash);
        return farm.seller()
                .put("/api/v1/seasons/" + farm.season() + "/diary/" + UUID.randomUUID(), line, Map.of())
                .statusCode();
    }

    /** By somebody without a name, on a form of their own. */
    private String reported() {
        String address = "/bao-van-de";
        String code = "X-" + farm.owner().id();
        Map<String, String> fields =
                new LinkedHashMap<>(Browser.hiddenFields(reader.get(address).body()));
        fields.putAll(Map.of("code", code, "kind", "fake", "words", "Tem trên gói này không giống các gói khác."));
        assertThat(reader.postFiles(address, fields, "anh", List.of(Photos.jpeg(200, 150)))
                        .statusCode())
                .isEqualTo(303);
        return Objects.requireNonNull(goods.text(
                "SELECT p.hash FROM complaint_photo p JOIN complaint c ON c.id = p.complaint_id WHERE c.code_read = ?",
                code));
    }

    private void age(String hash, int days) {
        goods.update(
                "UPDATE picture_claim SET taken_at = taken_at - INTERVAL ? DAY WHERE hash = ? AND sender <> 'seller:0'",
                days,
                hash);
    }

    private boolean isKept(String hash) {
        return reader.get("/anh/" + hash + ".jpg").statusCode() == 200;
    }

    private long claims(String hash) {
        return goods.number("SELECT COUNT(*) FROM picture_claim WHERE hash = ?", hash);
    }

    private static void run(Connection connection, String sql, String hash) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, hash);
            statement.execute();
        }
    }
}
