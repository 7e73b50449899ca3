package vn.chophien.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BannerTest {

    private static final String BLOCK = "▄";

    @Test
    void aPhoneInTheNetworkGetsACodeToScan() {
        String banner = banner("192.168.1.5", "http://192.168.1.5:8080", Console.Drawing.COLOUR);

        assertThat(banner).contains(BLOCK, "\u001B[0m", "http://192.168.1.5:8080/l/TOKEN", "scan with a phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void noPhoneIsSentToItself(String host) {
        String banner = banner("127.0.0.1", "http://" + host + ":8080", Console.Drawing.COLOUR);

        assertThat(banner)
                .contains("http://" + host + ":8080/l/TOKEN", "--base-url")
                .doesNotContain(BLOCK);
    }

    @Test
    void aFileGetsTheAddressButNoDrawing() {
        String banner = banner("192.168.1.5", "https://cho.example", Console.Drawing.NONE);

        assertThat(banner).contains("https://cho.example/l/TOKEN").doesNotContain(BLOCK, "\u001B", "--base-url");
    }

    @Test
    void aTerminalThatWantsNoColoursGetsNone() {
        Console.Drawing drawing = Console.onTerminal(Map.of("NO_COLOR", "1", "TERM", "xterm"));

        assertThat(banner("192.168.1.5", "https://cho.example", drawing))
                .contains(BLOCK)
                .doesNotContain("\u001B");
    }

    private static String banner(String host, String baseUrl, Console.Drawing drawing) {
        Showcase.Lot lot = new Showcase.Lot("/l/TOKEN", "Miến dong, lô L1");
        return new Banner(new Addresses(host, 8080), baseUrl, drawing).draw(new Showcase(List.of(), Optional.of(lot)));
    }
}
