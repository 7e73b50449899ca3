package vn.chophien.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SepayKeysTest {

    private static final SepayKeys SECRET = keys("whsec_demo", null);
    private static final Instant NOW = Instant.ofEpochSecond(1_795_226_557);
    private static final String SIGNED_AT = "1795226557";
    private static final String SIGNATURE = "sha256=b7000c8401a0829cbfc7d0229f98c96e0c8b524508eebbacb459ffca07bc678a";
    private static final byte[] BODY =
            ("{\"id\":92704,\"gateway\":\"Vietcombank\",\"transactionDate\":\"2026-11-21 09:02:37\","
                            + "\"accountNumber\":\"0011001234567\",\"code\":\"BKM26112100042\",\"content\":\"BKM26112100042 thanh toan\","
                            + "\"transferType\":\"in\",\"transferAmount\":1250000,\"accumulated\":19077000,\"subAccount\":null,"
                            + "\"referenceCode\":\"MBVCB.3278907687\",\"description\":\"\"}")
                    .getBytes(StandardCharsets.UTF_8);

    @Test
    void aSignatureOverTimeAndBodyOpens() {
        assertThat(SECRET.accepts(null, SIGNATURE, SIGNED_AT, BODY, NOW)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, 86_400})
    void anOldOrFutureSignatureDoesNot(long secondsLater) {
        assertThat(SECRET.accepts(null, SIGNATURE, SIGNED_AT, BODY, NOW.plusSeconds(secondsLater)))
                .isFalse();
    }

    @Test
    void fiveMinutesAreNotTooOld() {
        assertThat(SECRET.accepts(null, SIGNATURE, SIGNED_AT, BODY, NOW.plusSeconds(300)))
                .isTrue();
    }

    @Test
    void oneChangedByteDoesNotOpen() {
        byte[] changed = BODY.clone();
        changed[10]++;

        assertThat(SECRET.accepts(null, SIGNATURE, SIGNED_AT, changed, NOW)).isFalse();
    }

    @Test
    void theTimeIsPartOfWhatIsSigned() {
        assertThat(SECRET.accepts(null, SIGNATURE, "1795226558", BODY, NOW)).isFalse();
        assertThat(SECRET.accepts(null, SIGNATURE, "now", BODY, NOW)).isFalse();
    }

    @Test
    void aKeyOpensOnlyWhereAKeyIsConfigured() {
        assertThat(accepts(keys(null, "k1"), "Apikey k1", BODY)).isTrue();
        assertThat(accepts(keys(null, "k1"), "Apikey k2", BODY)).isFalse();
        assertThat(accepts(keys(null, "k1"), null, BODY)).isFalse();
        assertThat(accepts(SECRET, "Apikey k1", BODY)).isFalse();
    }

    @Test
    void withoutASecretNothingOpens() {
        SepayKeys none = keys(null, null);

        assertThat(none.isConfigured()).isFalse();
        assertThat(none.accepts("Apikey ", SIGNATURE, SIGNED_AT, BODY, NOW)).isFalse();
    }

    private static boolean accepts(SepayKeys keys, @Nullable String authorization, byte[] body) {
        return keys.accepts(authorization, null, null, body, NOW);
    }

    private static SepayKeys keys(@Nullable String secret, @Nullable String key) {
        return new SepayKeys(Optional.ofNullable(secret), Optional.ofNullable(key));
    }
}
