package vn.chophien.account;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.chophien.shared.RuleViolation;

/**
 * Somebody who belongs here but may not do this, or not from here. That there is such a thing is no secret to them, so it
 * is said. Answered with 403.
 */
public class NotPermitted extends RuleViolation {

    public NotPermitted(String code, String sentence) {
        super(code, sentence);
    }

    static NotPermitted to(Permission permission) {
        return new NotPermitted(
                "staff.not-permitted",
                "Vai trò của bạn không có quyền này: " + permission.label()
                        + ". Cần làm việc này, hãy nhờ quản trị cấp quyền.");
    }

    /** Says who could, so that they know whom to ask. */
    static NotPermitted to(SellerRight right, Membership membership) {
        String whoCan = Arrays.stream(MemberRole.values())
                .filter(role -> role.may(right))
                .map(MemberRole::vietnamese)
                .collect(Collectors.joining(" hoặc "));
        return new NotPermitted(
                "seller.not-permitted", membership.whyNot() + ": " + right.label() + ". Hãy nhờ " + whoCan + ".");
    }

    static NotPermitted toChange() {
        return new NotPermitted("staff.read-only", "Tài khoản của bạn chỉ được xem, không thay đổi được gì.");
    }
}
