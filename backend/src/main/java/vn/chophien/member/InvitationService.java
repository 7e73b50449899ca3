package vn.chophien.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chophien.account.AccountService;
import vn.chophien.account.Actor;
import vn.chophien.account.MemberRole;
import vn.chophien.account.NewAccount;
import vn.chophien.account.NewAccountService;
import vn.chophien.account.RateLimit;
import vn.chophien.account.Role;
import vn.chophien.account.SecretToken;
import vn.chophien.account.ServerSecrets;
import vn.chophien.audit.AuditLog;
import vn.chophien.cooperative.SellerService;
import vn.chophien.shared.Base64Url;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.KeyedHash;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/**
 * Asks people in. A link is good for seven days and for one person; the market keeps only its hash. Where the number or
 * address it went to is an account's own, it opens to that account and to nobody else.
 */
@ApplicationScoped
@Retried
@Transactional
public class InvitationService {

    public static final Duration LIFE = Duration.ofDays(7);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_AN_HOUR = 20;

    @Inject
    InvitationRepository invitations;

    @Inject
    MemberRepository members;

    @Inject
    MemberLetters letters;

    @Inject
    AccountService accounts;

    @Inject
    NewAccountService newAccounts;

    @Inject
    SellerService sellers;

    @Inject
    ServerSecrets secrets;

    @Inject
    RateLimit limit;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * An invitation that was made, to be handed over by other ways too. It is shown once.
     *
     * @param isReachable whether the market can write there
     */
    public record Sent(String contact, MemberRole role, String path, Instant until, boolean isReachable) {}

    public List<InvitationView> waiting(long sellerId, Actor manager) {
        manager.requireMemberOf(sellerId);
        return invitations.waiting(sellerId, clock.instant());
    }

    /** The same form again is the same invitation, with the same link. */
    public Sent invite(Invite invite, Actor manager) {
        manager.requireMemberOf(invite.sellerId());
        Optional<Contact> contact = Contact.parse(invite.contact());
        MemberRole role = invite.role();
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(contact.isPresent(), "contact", "Hãy ghi số điện thoại hoặc thư điện tử, ví dụ 0912 345 678.");
        wrong.require(role != null, "role", "Hãy chọn một vai trò.");
        wrong.throwIfAny();
        requireKey(invite.clientId());
        Contact to = contact.orElseThrow();
        String token = token(invite);
        Instant now = clock.instant();
        Instant end = now.plus(LIFE);
        String path = "/loi-moi/" + token;
        if (role != null
                && invitations.add(invite, role, to.value(), SecretToken.hash(token), manager.accountId(), now, end)) {
            limit.take("invite:by:" + invite.sellerId(), MOST_AN_HOUR, Duration.ofHours(1));
            String seller = sellers.seller(invite.sellerId()).name();
            letters.invite(
                    "invite-" + SecretToken.hashHex(token).substring(0, 24),
                    to,
                    seller,
                    role.vietnamese(),
                    manager.name(),
                    path,
                    end);
            audit.record(
                    manager,
                    "member.invite",
                    MemberService.OBJECT,
                    invite.sellerId(),
                    null,
                    to.toRead() + ": " + role.vietnamese(),
                    null);
        }
        Invitation kept = invitations
                .find(SecretToken.hash(token))
                .orElseThrow(() -> new RuleViolation(
                        "form.key-used", "Biểu mẫu này đã gửi lời mời khác rồi. Hãy tải lại trang rồi mời tiếp."));
        return new Sent(kept.contact(), kept.role(), path, kept.expiresAt(), letters.reaches(to));
    }

    /** From the form's own key under a secret of the market, so that a repeated press shows the link that was sent. */
    private String token(Invite invite) {
        return Base64Url.text(KeyedHash.sha256(
                secrets.named("invitation"), invite.sellerId() + ":" + invite.clientId() + ":" + invite.contact()));
    }

    private static void requireKey(String clientId) {
        if (!clientId.matches("[A-Za-z0-9-]{16,64}")) {
            throw new RuleViolation("form.no-key", "Biểu mẫu này không còn dùng được. Hãy tải lại trang rồi thử lại.");
        }
    }

    /** The link opens nothing any more. */
    public void withdraw(long sellerId, long invitationId, Actor manager) {
        manager.requireMemberOf(sellerId);
        invitations
                .withdraw(sellerId, invitationId, clock.instant())
                .flatMap(Contact::parse)
                .ifPresent(contact -> audit.record(
                        manager, "member.invite-back", MemberService.OBJECT, sellerId, contact.toRead(), null, null));
    }

    /** For whoever holds the link. */
    public OpenInvitation open(String token) {
        Invitation found = required(token);
        return new OpenInvitation(
                sellers.seller(found.sellerId()).name(), found.role(), found.invitedBy(), found.expiresAt());
    }

    /**
     * Somebody with an account says yes. The same person again changes nothing.
     *
     * @return the seller's address
     */
    public String accept(String token, Actor invited) {
        if (invited.role() == Role.STAFF) {
            throw new NotFound("invitation", "for staff");
        }
        Invitation found = find(token);
        if (!Long.valueOf(invited.accountId()).equals(found.acceptedBy())) {
            requireOpen(found);
            requireFor(found, invited.accountId());
            join(found, invited.accountId(), invited);
        }
        return slug(found);
    }

    /** Somebody without one says yes, and has one from now on. */
    public long accept(String token, NewAccount account) {
        Invitation found = required(token);
        requireFor(found, 0);
        long id = newAccounts.add(account);
        join(found, id, new Actor(id, account.name(), Role.SELLER, Set.of(found.sellerId())));
        return id;
    }

    private void join(Invitation found, long accountId, Actor who) {
        if (!invitations.accept(found.id(), accountId, clock.instant())) {
            throw over();
        }
        if (!members.add(found.sellerId(), accountId, found.role(), clock.instant())) {
            throw new RuleViolation("member.already", "Bạn đã là thành viên ở đây. Muốn đổi vai trò, hãy nhờ quản lý.");
        }
        audit.record(
                who,
                "member.join",
                MemberService.OBJECT,
                found.sellerId(),
                null,
                found.role().vietnamese(),
                null);
    }

    private void requireFor(Invitation found, long accountId) {
        accounts.known(found.contact()).ifPresent(owner -> {
            if (owner.id() != accountId) {
                throw new RuleViolation(
                        "invitation.of-another",
                        "Lời mời này gửi cho một tài khoản khác. Hãy đăng nhập bằng số hoặc thư nhận được lời mời.");
            }
        });
    }

    private Invitation required(String token) {
        Invitation found = find(token);
        requireOpen(found);
        return found;
    }

    private Invitation find(String token) {
        return invitations.find(SecretToken.hash(token)).orElseThrow(() -> new NotFound("invitation", "of this link"));
    }

    private void requireOpen(Invitation found) {
        if (found.acceptedBy() != null || found.withdrawn() || !clock.instant().isBefore(found.expiresAt())) {
            throw over();
        }
    }

    private static RuleViolation over() {
        return new RuleViolation(
                "invitation.over", "Lời mời này đã dùng, đã rút hoặc đã quá 7 ngày. Hãy nhờ quản lý mời lại.");
    }

    private String slug(Invitation found) {
        return sellers.seller(found.sellerId()).slug();
    }

    /** Of somebody whose account is erased. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String contact) {
        invitations.forget(contact, clock.instant());
    }

    void forgetOld() {
        invitations.forgetEndedBefore(clock.instant().minus(KEPT));
    }
}
