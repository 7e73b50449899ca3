package vn.chophien.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Domain rule 17: a row proves purpose, text, time and channel. */
class ConsentProofTest {

    private static final Instant AT = Instant.parse("2026-11-26T02:00:00Z");

    @Test
    void aProofChangesWithWhateverItProves() {
        byte[] first = proof(new byte[0], ConsentPurpose.MARKET_NEWS, true, ConsentChannel.ACCOUNT_PAGE, AT);

        assertThat(proof(new byte[0], ConsentPurpose.MARKET_NEWS, true, ConsentChannel.ACCOUNT_PAGE, AT))
                .isEqualTo(first);
        assertThat(proof(first, ConsentPurpose.MARKET_NEWS, true, ConsentChannel.ACCOUNT_PAGE, AT))
                .isNotEqualTo(first);
        assertThat(proof(new byte[0], ConsentPurpose.KEEP_ADDRESSES, true, ConsentChannel.ACCOUNT_PAGE, AT))
                .isNotEqualTo(first);
        assertThat(proof(new byte[0], ConsentPurpose.MARKET_NEWS, false, ConsentChannel.ACCOUNT_PAGE, AT))
                .isNotEqualTo(first);
        assertThat(proof(new byte[0], ConsentPurpose.MARKET_NEWS, true, ConsentChannel.LETTER, AT))
                .isNotEqualTo(first);
        assertThat(proof(new byte[0], ConsentPurpose.MARKET_NEWS, true, ConsentChannel.ACCOUNT_PAGE, AT.plusMillis(1)))
                .isNotEqualTo(first);
    }

    private static byte[] proof(
            byte[] before, ConsentPurpose purpose, boolean given, ConsentChannel channel, Instant at) {
        return ConsentService.proof(before, 7, purpose, given, channel, at);
    }
}
