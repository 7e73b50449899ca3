package vn.chophien.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.chophien.account.Actor;
import vn.chophien.account.PasswordService;
import vn.chophien.account.Permission;
import vn.chophien.account.SessionService;
import vn.chophien.account.StaffRole;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Crockford;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.twostep.TwoStepService;

/**
 * Accounts of staff, for administrators alone. Nobody is ever deleted, because history names them: an account is locked.
 * One administrator who can sign in always remains.
 */
@ApplicationScoped
@Transactional
public class StaffService {

    private static final Duration TEMPORARY_GOOD = Duration.ofDays(3);
    private static final Duration SAME_PRESS = Duration.ofMinutes(1);
    private static final String TYPE = "account";
    private static final int LONGEST = 120;

    @Inject
    StaffRepository staff;

    @Inject
    PasswordService passwords;

    @Inject
    TwoStepService twoSteps;

    @Inject
    SessionService sessions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public List<StaffView> all(Actor administrator) {
        administrator.require(Permission.STAFF_ACCOUNTS);
        return staff.all(clock.instant());
    }

    public StaffView find(long accountId, Actor administrator) {
        administrator.require(Permission.STAFF_ACCOUNTS);
        return found(accountId);
    }

    /** @return the password to begin with, which nobody sees again */
    public Given create(WriteStaff wish, Actor administrator) {
        administrator.require(Permission.STAFF_ACCOUNTS);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(
                wish.signInName().matches("[a-z0-9][a-z0-9._-]{2,39}"),
                "signInName",
                "Tên đăng nhập gồm 3 đến 40 chữ thường không dấu, số, dấu chấm hoặc gạch.");
        wrong.requireText(wish.name(), "name", "Hãy ghi họ và tên.", LONGEST);
        wrong.require(wish.office() == null || wish.office().length() <= LONGEST, "office", "Dài nhất 120 chữ.");
        checkRoles(wish.roles(), wrong);
        wrong.throwIfAny();
        Instant now = clock.instant();
        long id = staff.justMade(wish, administrator.accountId(), now.minus(SAME_PRESS))
                .orElseGet(() -> {
                    long made = staff.add(wish, administrator.accountId(), now)
                            .orElseThrow(() -> InvalidInput.of("signInName", "Tên đăng nhập này đã có người dùng."));
                    audit.record(
                            administrator,
                            "staff.create",
                            TYPE,
                            made,
                            null,
                            wish.name() + ": " + said(wish.roles()),
                            null);
                    return made;
                });
        return given(id, administrator);
    }

    public void setRoles(long accountId, Set<StaffRole> roles, Actor administrator) {
        administrator.require(Permission.STAFF_ACCOUNTS);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        checkRoles(roles, wrong);
        wrong.throwIfAny();
        List<Long> administrators = staff.lockAdministrators();
        StaffView before = found(accountId);
        if (before.roles().equals(roles)) {
            return;
        }
        if (!roles.contains(StaffRole.ADMINISTRATOR)) {
            requireAnother(administrators, accountId);
        }
        staff.setRoles(accountId, roles);
        audit.record(administrator, "staff.roles", TYPE, accountId, said(before.roles()), said(roles), null);
    }

    /** Out everywhere at once, and not in again before {@link #unlock}. */
    public void lock(long accountId, String reason, Actor administrator) {
        administrator.require(Permission.STAFF_ACCOUNTS);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(reason, "reason", "Hãy ghi lý do khóa.", 300);
        wrong.throwIfAny();
        List<Long> administrators = staff.lockAdministrators();
        found(accountId);
        requireAnother(administrators, accountId);
        if (staff.setActive(accountId, false)) {
            sessions.endAll(accountId);
            audit.record(administrator, "staff.lock", TYPE, accountId, null, null, reason);
        }
    }

    public void unlock(long accountId, Actor administrator) {
        administrator.require(Permission.STAFF_ACCOUNTS);
        found(accountId);
        if (staff.setActive(accountId, true)) {
            audit.record(administrator, "staff.unlock", TYPE, accountId, null, null, null);
        }
    }

    public void endSessions(long accountId, Actor administrator) {
        administrator.require(Permission.STAFF_ACCOUNTS);
        found(accountId);
        sessions.endAll(accountId);
        audit.record(administrator, "staff.end-sessions", TYPE, accountId, null, null, null);
    }

    /** For who forgot theirs. */
    public Given newPassword(long accountId, Actor administrator) {
        administrator.require(Permission.STAFF_ACCOUNTS);
        requireOther(accountId, administrator);
        audit.record(administrator, "staff.password", TYPE, found(accountId).id(), null, null, null);
        return given(accountId, administrator);
    }

    /** For who lost their phone and their recovery codes. */
    public void removeApp(long accountId, Actor administrator) {
        administrator.require(Permission.STAFF_ACCOUNTS);
        requireOther(accountId, administrator);
        audit.record(administrator, "staff.two-step-off", TYPE, found(accountId).id(), null, null, null);
        twoSteps.reset(accountId, administrator);
    }

    private Given given(long accountId, Actor administrator) {
        String password = Crockford.random(16).replaceAll("(.{4})(?=.)", "$1-");
        passwords.give(accountId, password, administrator);
        twoSteps.makeTemporary(accountId, TEMPORARY_GOOD, administrator);
        return new Given(accountId, password, clock.instant().plus(TEMPORARY_GOOD));
    }

    private StaffView found(long accountId) {
        return staff.find(accountId, clock.instant()).orElseThrow(() -> new NotFound("staff", accountId));
    }

    /** One's own password and app are changed where everybody does it, with the password one has. */
    private static void requireOther(long accountId, Actor administrator) {
        if (accountId == administrator.accountId()) {
            throw new RuleViolation(
                    "staff.own", "Mật khẩu và ứng dụng của chính bạn thì đổi ở trang Đăng nhập và bảo mật.");
        }
    }

    private static void requireAnother(List<Long> administrators, long accountId) {
        if (administrators.stream().allMatch(Predicate.isEqual(accountId))) {
            throw new RuleViolation(
                    "staff.last-administrator",
                    "Đây là quản trị cuối cùng. Hãy cấp quyền quản trị cho người khác trước.");
        }
    }

    private static void checkRoles(Set<StaffRole> roles, InvalidInput.Collector wrong) {
        wrong.require(!roles.isEmpty(), "roles", "Hãy chọn ít nhất một vai trò.");
        wrong.require(
                roles.size() <= 1 || !roles.contains(StaffRole.AUDITOR),
                "roles",
                "Kiểm toán chỉ xem, nên không đi cùng vai trò khác.");
    }

    private static String said(Set<StaffRole> roles) {
        return roles.stream()
                .sorted(Comparator.naturalOrder())
                .map(StaffRole::label)
                .collect(Collectors.joining(", "));
    }

    /** A password that was given, and until when it is good for choosing one's own. */
    public record Given(long accountId, String password, Instant until) {}
}
