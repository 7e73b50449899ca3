package vn.chophien.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.trace.json.Json;

class CassoKeysTest {

    private static final String KEY = "mgExMrjj4i7a1p8Cs6LmFbpCd8lbw4sSX4LZXPag7TKazeIogtR90tvWYTkwQbvs";
    private static final String TIME = "1727948258788";
    private static final Instant THEN = Instant.ofEpochMilli(1_727_948_258_788L);

    /** Published by Casso, domain.md 6.3; the members stand in another order here than they are signed in. */
    private static final String MESSAGE = """
            {"error":0,"data":{"id":0,"reference":"MA_GIAO_DICH_THU_NGHIEM","description":"giao dich thu nghiem",
            "amount":599000,"runningBalance":25000000,"transactionDateTime":"2024-10-03 15:06:37",
            "accountNumber":"88888888","bankName":"VPBank","bankAbbreviation":"VPB","virtualAccountNumber":"",
            "virtualAccountName":"","counterAccountName":"NGUYEN VAN A","counterAccountNumber":"8888888888",
            "counterAccountBankId":"970415","counterAccountBankName":"VietinBank"}}""";

    private static final String SIGNATURE = "ed0a4bd2e826d5cb69988cdb141e6c1a080e21f3b57eb72cd78192220042b9e7"
            + "dde0868fc667faea8e224900fa7904e7c88dfa098032fb2d6b6996856e8b7ff3";

    private static boolean accepts(String header, String message, Instant now) {
        return new CassoKeys(Optional.empty(), Optional.of(KEY))
                .accepts(null, header, message.getBytes(StandardCharsets.UTF_8), now);
    }

    @Test
    void itsOwnExampleIsSignedAsItSays() {
        assertThat(accepts("t=" + TIME + ",v1=" + SIGNATURE, MESSAGE, THEN)).isTrue();
    }

    @Test
    void anotherAmountIsNotWhatWasSigned() {
        assertThat(accepts("t=" + TIME + ",v1=" + SIGNATURE, MESSAGE.replace("599000", "599001"), THEN))
                .isFalse();
    }

    @Test
    void aMessageOfSixMinutesAgoIsNotTaken() {
        assertThat(accepts("t=" + TIME + ",v1=" + SIGNATURE, MESSAGE, THEN.plusSeconds(360)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t=1,v1=00", "v1=" + SIGNATURE, "t=" + TIME, "t=99999999999999999999,v1=" + SIGNATURE})
    void whatIsNoSignatureIsRefused(String header) {
        assertThat(accepts(header, MESSAGE, THEN)).isFalse();
    }

    /** As php -r 'echo json_encode(["á/b" => "Đ\"\n"]);' writes it. */
    @Test
    void lettersAndSlashesAreEscapedAsPhpDoes() {
        Json accented = Json.read("{\"\u00e1/b\":\"\u0110\\\"\\n\"}");
        Json.Obj same = (Json.Obj) accented;

        assertThat(CassoKeys.sign("k", "1", same)).isEqualTo(hmac("1.{\"\\u00e1\\/b\":\"\\u0110\\\"\\n\"}"));
    }

    @Test
    void theTokenOfTheFirstWebhookIsCompared() {
        CassoKeys keys = new CassoKeys(Optional.of("bi-mat"), Optional.empty());

        assertThat(keys.accepts("bi-mat", null, new byte[0], THEN)).isTrue();
        assertThat(keys.accepts("bi-mau", null, new byte[0], THEN)).isFalse();
        assertThat(keys.accepts(null, null, new byte[0], THEN)).isFalse();
    }

    private static String hmac(String text) {
        try {
            javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA512");
            mac.init(new javax.crypto.spec.SecretKeySpec("k".getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
            return java.util.HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
