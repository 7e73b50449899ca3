package vn.chophien.account;

import vn.chophien.shared.RuleViolation;

/** Staff who may look but not do this, or not from here. What they see is no secret, so it is said. Answered with 403. */
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

    static NotPermitted toChange() {
        return new NotPermitted("staff.read-only", "Tài khoản của bạn chỉ được xem, không thay đổi được gì.");
    }
}
