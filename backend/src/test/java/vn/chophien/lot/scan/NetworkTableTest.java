package vn.chophien.lot.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTableTest {

    private static final NetworkTable TABLE = NetworkTable.read(List.of(
            "# networks of documentation",
            "203.0.113.0/24,19",
            "203.0.113.128/25, 01",
            "203.0.113.200/32,79",
            "",
            "2001:db8::/32,19",
            "2001:db8:0:0:8000::/65,48",
            "2001:db8::1/128,01"));

    @ParameterizedTest
    @CsvSource({
        "203.0.113.1,19",
        "203.0.113.127,19",
        "203.0.113.129,01",
        "203.0.113.200,79",
        "::ffff:203.0.113.200,79",
        "2001:db8:ffff::7,19",
        "2001:db8:0:0:8000::9,48",
        "2001:db8::1,01",
        "2001:DB8::1%eth0,01"
    })
    void theLongestPrefixWins(String address, String province) {
        assertThat(TABLE.province(address)).hasValue(province);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "203.0.114.1",
                "2001:db9::1",
                "",
                "unknown",
                "localhost",
                "203.0.113",
                "203.0.113.999",
                ":::",
                "-1"
            })
    void whatIsInNoNetworkOrNoAddressHasNoProvince(String address) {
        assertThat(TABLE.province(address)).isEmpty();
    }

    @Test
    void brokenLinesAreNamedByTheirNumbers() {
        List<String> lines = List.of(
                "203.0.113.0/24,19",
                "203.0.113.0/33,19",
                "203.0.113.1/24,19",
                "203.0.113.0/24,Bắc Kạn",
                "203.0.113.0/24,01",
                "example.org/24,19",
                "203.0.113.0,19",
                "2001:db8::/129,19",
                "198.51.100.0/24,19,thừa");

        assertThatThrownBy(() -> NetworkTable.read(lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "line 2:", "line 3:", "line 4:", "line 5:", "line 6:", "line 7:", "line 8:", "line 9:")
                .hasMessageNotContaining("line 1:");
    }

    @Test
    void aDefaultRouteHoldsEveryAddressOfItsKind() {
        NetworkTable all = NetworkTable.read(List.of("0.0.0.0/0,01", "::/0,79"));

        assertThat(all.province("255.255.255.255")).hasValue("01");
        assertThat(all.province("ffff::1")).hasValue("79");
    }

    /** Beside the plain way: look at every network and take the longest that fits. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void manyNetworksAreFoundAsIfEachWereLookedAt(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<int[]> networks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        while (networks.size() < 500) {
            int length = random.nextInt(1, 33);
            int bits = random.nextInt(1 << 12) << 20 & -1 << (32 - length);
            if (networks.stream().noneMatch(one -> one[0] == bits && one[1] == length)) {
                networks.add(new int[] {bits, length, 10 + random.nextInt(80)});
                lines.add(dotted(bits) + "/" + length + "," + networks.get(networks.size() - 1)[2]);
            }
        }
        NetworkTable table = NetworkTable.read(lines);

        for (int i = 0; i < 2_000; i++) {
            int address = random.nextInt();
            int[] longest = null;
            for (int[] one : networks) {
                boolean holds = (address & -1 << (32 - one[1])) == one[0];
                longest = holds && (longest == null || one[1] > longest[1]) ? one : longest;
            }
            assertThat(table.province(dotted(address)).orElse(""))
                    .as(dotted(address))
                    .isEqualTo(longest == null ? "" : String.valueOf(longest[2]));
        }
    }

    private static String dotted(int bits) {
        return (bits >>> 24) + "." + (bits >>> 16 & 255) + "." + (bits >>> 8 & 255) + "." + (bits & 255);
    }
}
