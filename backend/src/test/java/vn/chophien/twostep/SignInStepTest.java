package vn.chophien.twostep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInStepTest {

    @Test
    void whoeverHasNothingLeftToDoIsIn() {
        assertThat(SignInStep.next(false, false, false, false)).isEqualTo(SignInStep.NOTHING);
        assertThat(SignInStep.next(true, true, false, true)).isEqualTo(SignInStep.NOTHING);
    }

    @Test
    void aNewColleagueChoosesAPasswordAndThenSetsUpAnApp() {
        assertThat(SignInStep.next(false, false, true, true)).isEqualTo(SignInStep.PASSWORD);
        assertThat(SignInStep.next(false, false, false, true)).isEqualTo(SignInStep.ENROL);
    }

    /** Otherwise whoever got hold of the temporary password could take the account over. */
    @Test
    void theCodeComesBeforeANewPassword() {
        assertThat(SignInStep.next(true, false, true, true)).isEqualTo(SignInStep.CODE);
        assertThat(SignInStep.next(true, true, true, true)).isEqualTo(SignInStep.PASSWORD);
    }

    @Test
    void sellersWhoTurnedItOnAreAskedToo() {
        assertThat(SignInStep.next(true, false, false, false)).isEqualTo(SignInStep.CODE);
    }
}
