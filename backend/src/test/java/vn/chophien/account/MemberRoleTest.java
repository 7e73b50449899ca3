package vn.chophien.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chophien.shared.NotFound;

class MemberRoleTest {

    private static final long SELLER = 7;

    @ParameterizedTest
    @EnumSource(SellerRight.class)
    void managersMayEverything(SellerRight right) {
        assertThat(MemberRole.MANAGER.may(right)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(MemberRole.class)
    void everybodyLooksAndOnlyManagersRunTheShop(MemberRole role) {
        assertThat(role.may(SellerRight.LOOK)).isTrue();
        assertThat(role.may(SellerRight.SHOP)).isEqualTo(role == MemberRole.MANAGER);
    }

    @ParameterizedTest
    @EnumSource(MemberRole.class)
    void whoChangesOrdersSeesThem(MemberRole role) {
        assertThat(!role.may(SellerRight.ORDERS) || role.may(SellerRight.SEE_ORDERS))
                .isTrue();
    }

    @Test
    void whoWritesTheDiarySeesNoBuyerAndNoMoney() {
        assertThat(MemberRole.RECORDER.rights())
                .containsExactlyInAnyOrder(SellerRight.LOOK, SellerRight.DIARY, SellerRight.LOTS);
    }

    @Test
    void noMandateReachesMoneyMembersOrBuyersVoices() {
        Set<SellerRight> all = MandateScope.rights(EnumSet.allOf(MandateScope.class));

        assertThat(all).doesNotContain(SellerRight.MONEY, SellerRight.SHOP, SellerRight.VOICES);
    }

    @Test
    void scopesAreReadAsTheyWereKept() {
        Set<MandateScope> scopes = EnumSet.of(MandateScope.GOODS, MandateScope.DIARY_AND_LOTS);

        assertThat(MandateScope.read(MandateScope.kept(scopes))).isEqualTo(scopes);
    }

    @Test
    void whoMayNotIsToldWhoCould() {
        Actor packer = member(Membership.of(MemberRole.PACKER));

        assertThatCode(() -> packer.requireMemberOf(SELLER, SellerRight.ORDERS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> packer.requireMemberOf(SELLER, SellerRight.MONEY))
                .isInstanceOf(NotPermitted.class)
                .hasMessage(
                        "Vai trò của bạn ở đây là “Đóng gói”, không có quyền này: Tiền hàng, hóa đơn, hoàn tiền, đối soát."
                                + " Hãy nhờ Quản lý hoặc Kế toán.");
        assertThatThrownBy(() -> packer.requireMemberOf(8, SellerRight.LOOK)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatNamesNoRightIsTheManagersAlone() {
        assertThatThrownBy(() -> member(Membership.of(MemberRole.PACKER)).requireMemberOf(SELLER))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> member(Membership.of(MemberRole.BOOKKEEPER)).requireSight(SELLER))
                .isInstanceOf(NotPermitted.class);
        assertThatCode(() -> member(Membership.of(MemberRole.MANAGER)).requireMemberOf(SELLER))
                .doesNotThrowAnyException();
    }

    /** Otherwise a deed of theirs would stand in the books as if it were a member's. */
    @Test
    void aHelperActsOnlyUnderANameThatSaysSo() {
        Actor helper = member(Membership.helping(3, Set.of(MandateScope.GOODS)));

        assertThatThrownBy(() -> helper.requireMemberOf(SELLER, SellerRight.PRODUCTS))
                .isInstanceOf(NotFound.class);
        Actor named = helper.at(SELLER);
        assertThatCode(() -> named.requireMemberOf(SELLER, SellerRight.PRODUCTS))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> named.requireMemberOf(SELLER, SellerRight.DIARY))
                .isInstanceOf(NotPermitted.class);
        assertThat(named.name()).isEqualTo("Lan (làm giúp)");
        assertThat(named.mandateId()).isEqualTo(3);
        assertThat(helper.mandateId()).isNull();
    }

    @Test
    void aHelperHasNothingOfTheirOwnAtTheHousehold() {
        Actor both = new Actor(
                2,
                "Lan",
                Role.SELLER,
                Map.of(
                        SELLER,
                        Membership.helping(3, Set.of(MandateScope.GOODS)),
                        9L,
                        Membership.of(MemberRole.MANAGER)),
                Set.of(),
                null);

        assertThatThrownBy(() -> both.at(SELLER).requireMemberOf(9, SellerRight.LOOK))
                .isInstanceOf(NotFound.class);
        assertThatCode(() -> both.at(9).requireMemberOf(9, SellerRight.SHOP)).doesNotThrowAnyException();
    }

    @Test
    void aLongNameStillFitsWhereNamesAreKept() {
        Actor helper = new Actor(
                2,
                "L".repeat(120),
                Role.BUYER,
                Map.of(SELLER, Membership.helping(3, Set.of(MandateScope.GOODS))),
                Set.of(),
                null);

        assertThat(helper.at(SELLER).name()).hasSize(120).endsWith(" (làm giúp)");
    }

    private static Actor member(Membership membership) {
        return new Actor(2, "Lan", Role.SELLER, Map.of(SELLER, membership), Set.of(), null);
    }
}
