package vn.chophien.lot.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanPrivacyTest {

    private static final String PHONE = "Mozilla/5.0 (Linux; Android 10; SM-A105F) Chrome/120 Mobile Safari/537.36";
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    @Test
    void aReaderIsTheSameAllDayAndAnotherOneTomorrow() {
        ClientHash today = new ClientHash("salt of today".getBytes(StandardCharsets.UTF_8));
        ClientHash tomorrow = new ClientHash("salt of tomorrow".getBytes(StandardCharsets.UTF_8));

        assertThat(today.of(scan("10.0.0.1", PHONE))).isEqualTo(today.of(scan("10.0.0.1", PHONE)));
        assertThat(today.of(scan("10.0.0.1", PHONE))).isNotEqualTo(tomorrow.of(scan("10.0.0.1", PHONE)));
        assertThat(today.of(scan("10.0.0.1", PHONE))).isNotEqualTo(today.of(scan("10.0.0.2", PHONE)));
        assertThat(today.of(scan("10.0.0.1", PHONE))).hasSize(16);
    }

    @Test
    void reloadingIsNotAnotherScan() {
        Scan first = scan("10.0.0.1", PHONE);
        Scan again = new Scan(1, 2L, ScanResult.UNIT, NOW.plusSeconds(1), "10.0.0.1", PHONE, null);

        assertThat(again.once()).isEqualTo(first.once());
        assertThat(scan("10.0.0.2", PHONE).once()).isNotEqualTo(first.once());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "facebookexternalhit/1.1",
                "curl/8.5.0",
                "python-requests/2.31",
                "WhatsApp/2.23.20.0",
                "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/120"
            })
    void programsAreNotReaders(String agent) {
        assertThat(ReaderAgent.isProgram(agent)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PHONE,
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Zalo iOS/550",
                "Mozilla/5.0 (Linux; Android 13) Version/4.0 Mobile [FB_IAB/FB4A;FBAV/440.0]",
                "Mozilla/5.0 (Linux; Android 9; CUBOT X30) Mobile Safari/537.36"
            })
    void peoplesBrowsersAre(String agent) {
        assertThat(ReaderAgent.isProgram(agent)).isFalse();
    }

    private static Scan scan(String address, String agent) {
        return new Scan(1, 2L, ScanResult.UNIT, NOW, address, agent, null);
    }
}
