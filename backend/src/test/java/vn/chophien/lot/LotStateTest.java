package vn.chophien.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chophien.lot.LotTestData.HARVEST;
import static vn.chophien.lot.LotTestData.TODAY;
import static vn.chophien.lot.LotTestData.aPage;
import static vn.chophien.site.DiaryTestData.aSpray;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chophien.site.CodeStatus;

/** What the page of a lot says first. */
class LotStateTest {

    @Test
    void nothingWrongIsSaidPlainly() {
        LotPageView page = aPage().with(
                        aSpray().on(HARVEST.minusDays(14)).withPhi(14).build())
                .tested(true)
                .build();

        assertThat(page.concerns()).isEmpty();
        assertThat(page.state()).isEqualTo(LotState.NORMAL);
    }

    @Test
    void recallComesBeforeEverythingElse() {
        LotPageView page = aPage().recalled("Thôi nhiễm")
                .expiringOn(TODAY.minusDays(1))
                .tested(false)
                .build();

        assertThat(page.concerns()).containsExactly(LotState.RECALLED, LotState.TEST_FAILED, LotState.EXPIRED);
    }

    /** Domain rule 4: the page of every lot that came of a recalled one shows the recall. */
    @Test
    void lotThatWasMadeOfARecalledOneSaysSo() {
        LotPageView page = aPage().withTubersRecalled("Nhiễm nấm mốc").build();

        assertThat(page.state()).isEqualTo(LotState.MADE_OF_RECALLED);
        assertThat(page.troubledIngredients()).extracting(LotNode::id).containsExactly(LotTestData.TUBERS);
    }

    @Test
    void lotThatWasMadeOfAHeldOneSaysSo() {
        assertThat(aPage().withTubers(LotStatus.ON_HOLD).build().state()).isEqualTo(LotState.MADE_OF_HELD);
    }

    @Test
    void heldAndDestroyedLotsSaySo() {
        assertThat(aPage().with(LotStatus.ON_HOLD).build().state()).isEqualTo(LotState.HELD);
        assertThat(aPage().with(LotStatus.DESTROYED).build().state()).isEqualTo(LotState.DESTROYED);
    }

    @Test
    void lastDayOfUseStillCounts() {
        assertThat(aPage().expiringOn(TODAY).build().state()).isEqualTo(LotState.NORMAL);
        assertThat(aPage().expiringOn(TODAY.minusDays(1)).build().state()).isEqualTo(LotState.EXPIRED);
        assertThat(aPage().expiringOn(null).build().state()).isEqualTo(LotState.NORMAL);
    }

    /** Domain rule 1, along the whole chain: the spray was on the field of an ingredient. */
    @Test
    void sprayTooShortBeforeTheHarvestIsSaid() {
        LotPageView page = aPage().with(
                        aSpray().on(HARVEST.minusDays(13)).withPhi(14).build())
                .build();

        assertThat(page.state()).isEqualTo(LotState.INTERVAL_NOT_KEPT);
    }

    /** Domain rule 2: a later suspension warns and leaves what was recorded. */
    @ParameterizedTest
    @EnumSource(names = {"SUSPENDED", "REVOKED", "EXPIRED"})
    void codeThatWasWithdrawnLaterWarnsAndRewritesNothing(CodeStatus later) {
        LotPageView page = aPage().withCodeBecoming(later, TODAY).build();

        assertThat(page.state()).isEqualTo(LotState.CODE_WITHDRAWN);
        assertThat(page.harvests()).extracting(LotNode::codeStatus).containsExactly(CodeStatus.ACTIVE);
    }

    @Test
    void withdrawalOfTomorrowDoesNotWarnToday() {
        LotPageView page = aPage().withCodeBecoming(CodeStatus.SUSPENDED, TODAY.plusDays(1))
                .build();

        assertThat(page.state()).isEqualTo(LotState.NORMAL);
    }

    @Test
    void codeThatWasWithdrawnAtHarvestIsSaid() {
        assertThat(aPage().withCodeAtHarvest(CodeStatus.SUSPENDED).build().state())
                .isEqualTo(LotState.CODE_WITHDRAWN_THEN);
        assertThat(aPage().withCodeAtHarvest(null).build().state()).isEqualTo(LotState.CODE_WITHDRAWN_THEN);
        assertThat(aPage().withCodeAtHarvest(CodeStatus.GRANTED).build().state())
                .isEqualTo(LotState.NORMAL);
    }
}
