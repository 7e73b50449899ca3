package vn.chophien.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.AccountService;
import vn.chophien.account.Actor;
import vn.chophien.account.KnownAccount;
import vn.chophien.account.MandateScope;
import vn.chophien.account.Permission;
import vn.chophien.account.ServerSecrets;
import vn.chophien.audit.AuditEntry;
import vn.chophien.audit.AuditLog;
import vn.chophien.media.MediaService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;
import vn.chophien.shared.TextSealing;
import vn.chophien.shared.Times;

/**
 * A household lets somebody act for it: for what it ticks, until a day at most a year away, and takes it back in one
 * press. Whoever cannot use the page signs on paper; staff file the photo, and the household's phone is told.
 */
@ApplicationScoped
@Retried
@Transactional
public class MandateService {

    @Inject
    MandateRepository mandates;

    @Inject
    MemberRepository members;

    @Inject
    MemberLetters letters;

    @Inject
    AccountService accounts;

    @Inject
    MediaService media;

    @Inject
    ServerSecrets secrets;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.mandate.longest-months", defaultValue = "12")
    int longestMonths;

    /** The last day that a mandate given today may name. */
    public LocalDate longest() {
        return today().plusMonths(longestMonths);
    }

    /** Those that hold first, and then those that are over. */
    public List<MandateView> ofSeller(long sellerId, Actor actor) {
        actor.requireSight(sellerId);
        return mandates.ofSeller(sellerId, today());
    }

    /** Whom somebody helps just now. */
    public List<MandateView> ofHelper(Actor helper) {
        if (helper.isStaff()) {
            throw new NotFound("helper", helper.accountId());
        }
        return mandates.ofHelper(helper.accountId(), today());
    }

    /** All that was done for the household by whoever helps it, newest first. */
    public Slice<AuditEntry> deeds(long sellerId, Paging paging, Actor actor) {
        actor.requireSight(sellerId);
        return audit.ofMandates(
                mandates.ofSeller(sellerId, today()).stream()
                        .map(MandateView::id)
                        .toList(),
                paging);
    }

    /** By a manager of the household, on its page. */
    public long grant(GrantMandate grant, Actor manager) {
        manager.requireMemberOf(grant.sellerId());
        return keep(grant, null, manager);
    }

    /**
     * By staff, from a paper that the household signed.
     *
     * @param photo of that paper
     */
    public long file(GrantMandate grant, byte[] photo, Actor staff) {
        staff.require(Permission.SELLERS);
        if (photo.length == 0) {
            throw InvalidInput.of("photo", "Hãy chụp tờ giấy gia đình đã ký.");
        }
        return keep(grant, media.redrawn(photo), staff);
    }

    private long keep(GrantMandate grant, byte @Nullable [] photo, Actor actor) {
        Optional<Long> earlier = mandates.given(grant.sellerId(), grant.clientId());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (!grant.clientId().matches("[A-Za-z0-9-]{16,64}")) {
            throw new RuleViolation("form.no-key", "Biểu mẫu này không còn dùng được. Hãy tải lại trang rồi thử lại.");
        }
        KnownAccount helper = check(grant);
        LocalDate endsOn = grant.endsOn() == null ? today() : grant.endsOn();
        Instant now = clock.instant();
        members.lock(grant.sellerId());
        mandates.holding(grant.sellerId(), helper.id(), today())
                .forEach(older -> mandates.withdraw(older, actor.accountId(), now));
        byte[] kept = photo == null ? null : sealing().sealBytes(photo, owner(grant.sellerId()));
        boolean added = mandates.add(grant, helper.id(), kept, endsOn, actor.accountId(), now);
        long id = mandates.given(grant.sellerId(), grant.clientId()).orElseThrow();
        if (added) {
            String scopes = MandateScope.inWords(grant.scopes());
            letters.mandate(grant.sellerId(), id, helper.name(), scopes, Times.day(endsOn));
            audit.record(
                    actor,
                    photo == null ? "mandate.grant" : "mandate.file",
                    MemberService.OBJECT,
                    grant.sellerId(),
                    null,
                    helper.name() + ": " + scopes + ", đến hết " + Times.day(endsOn) + " (bản đồng ý "
                            + MandateText.VERSION + ")",
                    null);
        }
        return id;
    }

    private KnownAccount check(GrantMandate grant) {
        LocalDate endsOn = grant.endsOn();
        Optional<KnownAccount> helper =
                grant.helper().isBlank() ? Optional.empty() : accounts.known(Contact.known(grant.helper()));
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(
                helper.isPresent(),
                "helper",
                "Chưa có tài khoản nào mang số, thư hay tên này. Người giúp hãy đăng nhập chợ một lần trước.");
        wrong.require(!grant.scopes().isEmpty(), "scopes", "Hãy đánh dấu ít nhất một việc.");
        wrong.require(
                endsOn != null && !endsOn.isBefore(today()) && !endsOn.isAfter(longest()),
                "endsOn",
                "Hãy chọn ngày từ hôm nay đến " + Times.day(longest()) + ".");
        wrong.require(grant.agreed(), "agreed", "Hãy đánh dấu rằng gia đình đồng ý.");
        wrong.throwIfAny();
        KnownAccount known = helper.orElseThrow();
        if (members.find(grant.sellerId(), known.id()).isPresent()) {
            throw InvalidInput.of("helper", "Người này là thành viên rồi. Hãy đổi vai trò của họ ở trang Thành viên.");
        }
        return known;
    }

    /** By the household, by staff, or by the helper, at once and for good. Over already, nothing happens. */
    public void withdraw(long mandateId, Actor actor) {
        MandateView mandate = mandates.find(mandateId, today()).orElseThrow(() -> new NotFound("mandate", mandateId));
        if (mandate.helperId() != actor.accountId() || actor.isStaff()) {
            actor.requireActing(mandate.sellerId(), Permission.SELLERS);
        }
        if (mandates.withdraw(mandateId, actor.accountId(), clock.instant())) {
            letters.mandateEnded(mandate.sellerId(), mandateId, mandate.helper());
            audit.record(
                    actor,
                    "mandate.withdraw",
                    MemberService.OBJECT,
                    mandate.sellerId(),
                    mandate.helper() + ": " + MandateScope.inWords(mandate.scopes()),
                    null,
                    null);
        }
    }

    /** For who wants to be forgotten: nobody is helped by an account that is gone. */
    public void withdrawAll(Actor helper) {
        ofHelper(helper).forEach(mandate -> withdraw(mandate.id(), helper));
    }

    /** The photo of the paper, for the household and for staff. */
    public byte[] paper(long mandateId, Actor actor) {
        MandateView mandate = mandates.find(mandateId, today()).orElseThrow(() -> new NotFound("mandate", mandateId));
        actor.requireSight(mandate.sellerId());
        return mandates.paper(mandateId)
                .map(kept -> sealing().openBytes(kept, owner(mandate.sellerId())))
                .orElseThrow(() -> new NotFound("paper of mandate", mandateId));
    }

    private TextSealing sealing() {
        return new TextSealing(secrets.named("mandate"));
    }

    private static String owner(long sellerId) {
        return "mandate-of-" + sellerId;
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
