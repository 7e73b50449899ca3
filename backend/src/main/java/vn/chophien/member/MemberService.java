package vn.chophien.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.MemberRole;
import vn.chophien.audit.AuditEntry;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/**
 * The members of a seller, for its managers. One manager always remains: of two who take each other off at the same
 * moment, one is told no. What is decided holds from the other's next page on.
 */
@ApplicationScoped
@Retried
@Transactional
public class MemberService {

    static final String OBJECT = "seller-member";

    /** How long a slip can be taken back. */
    static final Duration UNDO = Duration.ofMinutes(10);

    @Inject
    MemberRepository members;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public List<MemberView> of(long sellerId, Actor manager) {
        manager.requireMemberOf(sellerId);
        return members.of(sellerId);
    }

    /** Who was taken off a moment ago, and can be put back. */
    public List<PastMember> justRemoved(long sellerId, Actor manager) {
        manager.requireMemberOf(sellerId);
        return members.past(sellerId, clock.instant().minus(UNDO));
    }

    /** What was changed about members, invitations and helpers, newest first. */
    public List<AuditEntry> history(long sellerId, Actor manager) {
        manager.requireMemberOf(sellerId);
        return audit.entries(OBJECT, sellerId);
    }

    /** Said twice, it is said once. */
    public void setRole(long sellerId, long accountId, @Nullable MemberRole role, Actor manager) {
        manager.requireMemberOf(sellerId);
        if (role == null) {
            throw InvalidInput.of("role", "Hãy chọn một vai trò.");
        }
        members.lock(sellerId);
        MemberView member = required(sellerId, accountId);
        if (member.role() == role) {
            return;
        }
        if (!members.setRole(sellerId, accountId, role)) {
            throw lastManager();
        }
        audit.record(
                manager,
                "member.role",
                OBJECT,
                sellerId,
                member.name() + ": " + member.role().vietnamese(),
                member.name() + ": " + role.vietnamese(),
                null);
    }

    /** Who is gone already is gone. */
    public void remove(long sellerId, long accountId, Actor manager) {
        manager.requireMemberOf(sellerId);
        if (accountId == manager.accountId()) {
            throw new RuleViolation("member.oneself", "Muốn thôi làm thành viên thì bấm “Rời gian hàng”.");
        }
        end(sellerId, accountId, "member.remove", manager);
    }

    /** Whatever one's role; a manager only while there is another. */
    public void leave(long sellerId, Actor member) {
        if (member.memberships().get(sellerId) == null || member.helping() != null) {
            throw new NotFound("seller", sellerId);
        }
        end(sellerId, member.accountId(), "member.leave", member);
    }

    private void end(long sellerId, long accountId, String deed, Actor actor) {
        members.lock(sellerId);
        MemberView member = members.find(sellerId, accountId).orElse(null);
        if (member == null) {
            return;
        }
        if (!members.remove(sellerId, accountId)) {
            throw lastManager();
        }
        members.keepPast(sellerId, member, actor.accountId(), clock.instant());
        audit.record(
                actor,
                deed,
                OBJECT,
                sellerId,
                member.name() + ": " + member.role().vietnamese(),
                null,
                null);
    }

    /** Takes a removal back, as long as it is young. */
    public void putBack(long sellerId, long pastId, Actor manager) {
        manager.requireMemberOf(sellerId);
        members.lock(sellerId);
        Instant now = clock.instant();
        PastMember past = members.past(sellerId, now.minus(UNDO)).stream()
                .filter(one -> one.id() == pastId)
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "member.too-late", "Đã quá lâu để lấy lại, hoặc đã lấy lại rồi. Hãy mời người này lần nữa."));
        members.add(sellerId, past.accountId(), past.role(), past.since());
        audit.record(
                manager,
                "member.put-back",
                OBJECT,
                sellerId,
                null,
                past.name() + ": " + past.role().vietnamese(),
                null);
    }

    private MemberView required(long sellerId, long accountId) {
        return members.find(sellerId, accountId).orElseThrow(() -> new NotFound("member", accountId));
    }

    private static RuleViolation lastManager() {
        return new RuleViolation(
                "member.last-manager",
                "Đây là quản lý cuối cùng. Hãy giao vai trò quản lý cho một thành viên khác trước.");
    }
}
