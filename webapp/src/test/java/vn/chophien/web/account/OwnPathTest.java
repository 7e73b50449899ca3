package vn.chophien.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.account.Role;

class OwnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/nha-ban", "/nha-ban/don-hang/CP261121K7Q2M?trang=2", "/", "/san-pham?tim=mi%E1%BA%BFn"})
    void ownPathsLeadBack(String path) {
        assertThat(OwnPath.of(path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nha-ban",
                "https://evil.example/",
                "//evil.example/nha-ban",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/nha-ban\r\nSet-Cookie: a=b",
                "/nha-ban {x}",
                "/dang-nhap?toi=/dang-nhap",
                "/dang-xuat"
            })
    void nothingElseLeadsAnywhere(String path) {
        assertThat(OwnPath.of(path)).isEmpty();
    }

    @Test
    void aTargetOfEndlessLengthIsIgnored() {
        assertThat(OwnPath.of("/" + "a".repeat(600))).isEmpty();
    }

    @Test
    void nobodyIsLedToAnotherRolesDesk() {
        assertThat(OwnPath.of("/quan-ly/lo-hang", Role.SELLER, true)).isEmpty();
        assertThat(OwnPath.of("/nha-ban?x=1", Role.STAFF, false)).isEmpty();
        assertThat(OwnPath.of("/quan-ly/lo-hang", Role.STAFF, false)).contains("/quan-ly/lo-hang");
    }

    @Test
    void aBuyerWhoSellsForSomebodyReachesTheSellersDeskToo() {
        assertThat(OwnPath.of("/nha-ban/san-pham", Role.BUYER, true)).contains("/nha-ban/san-pham");
        assertThat(OwnPath.of("/nha-ban/san-pham", Role.BUYER, false)).isEmpty();
        assertThat(OwnPath.of("/quan-ly", Role.BUYER, true)).isEmpty();
    }
}
