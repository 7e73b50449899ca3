package vn.chophien.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chophien.shared.NotFound;

class StaffRoleTest {

    @ParameterizedTest
    @EnumSource(Permission.class)
    void auditorsOnlyLook(Permission permission) {
        assertThat(staff(StaffRole.AUDITOR).may(permission)).isEqualTo(permission == Permission.LOOK);
    }

    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void rulesAndAccountsAreTheAdministratorsAlone(StaffRole role) {
        assertThat(role.may(Permission.RULES)).isEqualTo(role == StaffRole.ADMINISTRATOR);
        assertThat(role.may(Permission.STAFF_ACCOUNTS)).isEqualTo(role == StaffRole.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void staffFromBeforeTheRolesKeepEveryRight(Permission permission) {
        assertThat(new Actor(1, "Cán bộ", Role.STAFF, Set.of(), StaffRole.WHOLE).may(permission))
                .isTrue();
        assertThat(Actor.MARKET.may(permission)).isTrue();
    }

    @Test
    void whoMayNotIsToldAndWhoIsNotStaffFindsNothing() {
        Actor auditor = staff(StaffRole.AUDITOR);
        Actor seller = new Actor(2, "Người bán", Role.SELLER, Set.of(7L));

        assertThatThrownBy(() -> auditor.require(Permission.LOTS))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("không có quyền");
        assertThatThrownBy(() -> seller.require(Permission.LOTS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(auditor::requireToChange).isInstanceOf(NotPermitted.class);
        assertThatCode(seller::requireToChange).doesNotThrowAnyException();
    }

    @Test
    void membersActForTheirSellerAndStaffWithThePermission() {
        Actor member = new Actor(2, "Người bán", Role.SELLER, Set.of(7L));

        assertThatCode(() -> member.requireActing(7, Permission.LOTS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> member.requireActing(8, Permission.LOTS)).isInstanceOf(NotFound.class);
        assertThatCode(() -> staff(StaffRole.MARKET_CONTROL).requireActing(8, Permission.LOTS))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> staff(StaffRole.COMMUNE).requireActing(8, Permission.LOTS))
                .isInstanceOf(NotPermitted.class);
    }

    private static Actor staff(StaffRole role) {
        return new Actor(1, "Cán bộ", Role.STAFF, Set.of(), Set.of(role));
    }
}
