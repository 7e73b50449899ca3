package vn.chophien.trace.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A receipt proves itself, and an altered one does not. */
class ReceiptTest {

    private static final String SUBJECT = "receipt/R";

    private final SealedWorld world = SealedWorld.typical();

    private static Receipt receipt(String lot, String total) {
        byte[] text = new LeafBody()
                .with("order", "CP261126AAAA")
                .with("seller", "Hợp tác xã Nà Mây")
                .with("goods", "120000")
                .with("delivery", "20000")
                .with("discount", "10000")
                .with("total", total)
                .with("lines", List.of(Map.of("no", "1", "name", "Miến dong", "quantity", "2 gói", "amount", "120000")))
                .with("lots", List.of(Map.of("line", "1", "token", lot, "number", "L1", "quantity", "2 gói")))
                .bytes();
        return new Receipt("000102030405060708090a0b0c0d0e0f", new String(text, StandardCharsets.UTF_8));
    }

    private List<Finding> check(Receipt sealed, Receipt shown) {
        world.addReceipt(SUBJECT, sealed);
        return BundleCheck.check(world.purchase(SUBJECT, shown), world.key());
    }

    @Test
    void holdsWhenNothingWasChanged() {
        assertThat(check(receipt("PACK", "130000"), receipt("PACK", "130000"))).isEmpty();
    }

    /** What the verifier writes without a library is what the log's library wrote. */
    @Test
    void theCommitmentIsOverCanonicalJson() {
        String text = "{\"a\":\"Ô “x” \\\\ / \\u0001 \\n \\t \uD83C\uDF3E \u2028\"}\b\f\r\u001f\u007f";
        byte[] library = new LeafBody().with(Receipt.MEMBER, text).bytes();
        byte[] salted = new byte[library.length + 1];
        System.arraycopy(library, 0, salted, 1, library.length);

        assertThat(new Receipt("00", text).commitment())
                .isEqualTo(Hash.ofContent(salted).hex());
    }

    @Test
    void isReadBackFromItsFile() {
        Receipt receipt = receipt("PACK", "130000");
        world.addReceipt(SUBJECT, receipt);

        Bundle read = Bundle.parse(world.purchase(SUBJECT, receipt).json());

        assertThat(read.receipt()).contains(receipt);
        assertThat(BundleCheck.check(read, world.key())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Miến dong,Miến gạo", "2 gói,3 gói", "L1,L2", "CP261126AAAA,CP261126AAAB"})
    void anAlteredOneIsNotWhatWasSealed(String before, String after) {
        Receipt sealed = receipt("PACK", "130000");
        Receipt altered = new Receipt(sealed.salt(), sealed.text().replace(before, after));

        assertThat(check(sealed, altered)).extracting(Finding::kind).containsExactly(Finding.Kind.RECEIPT);
    }

    @Test
    void theReceiptOfAnEarlierPackingNoLongerCounts() {
        Receipt first = receipt("HARVEST", "130000");
        world.addReceipt(SUBJECT, first);

        assertThat(check(receipt("PACK", "130000"), first))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.RECEIPT);
    }

    @Test
    void anotherSaltIsNotWhatWasSealed() {
        Receipt sealed = receipt("PACK", "130000");

        assertThat(check(sealed, new Receipt("00", sealed.text()))).hasSize(1);
    }

    @Test
    void sumsThatDoNotAddUpAreNamed() {
        Receipt wrong = receipt("PACK", "129000");

        assertThat(check(wrong, wrong))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).isEqualTo("does not add up"));
    }

    @Test
    void aLotWithoutItsHistoryIsNamed() {
        Receipt unknown = receipt("ELSEWHERE", "130000");

        assertThat(check(unknown, unknown))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo("lot/ELSEWHERE"));
    }
}
