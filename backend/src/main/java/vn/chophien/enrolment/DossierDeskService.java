package vn.chophien.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.AccountService;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.cooperative.BankAccount;
import vn.chophien.cooperative.NewSeller;
import vn.chophien.cooperative.SellerAdmissionService;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;

/**
 * What the department does with dossiers. One decision counts: whoever decides on a dossier that somebody else decided in
 * the meantime is told so, and the same press twice is one press.
 */
@ApplicationScoped
@Retried
@Transactional
public class DossierDeskService {

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_ASK = 200;

    @Inject
    DossierRepository dossiers;

    @Inject
    DossierEventRepository events;

    @Inject
    PaperRepository papers;

    @Inject
    SellerAdmissionService sellers;

    @Inject
    AccountService accounts;

    @Inject
    DossierLetters letters;

    @Inject
    PlaceService places;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public Slice<DossierView> list(DossierFilter filter, Paging paging, Actor staff) {
        staff.requireStaff();
        Slice<Dossier> found = dossiers.list(filter, paging);
        return new Slice<>(
                found.rows().stream().map(dossier -> dossier.view(places)).toList(), found.total(), paging);
    }

    public DossierCase find(String number, Actor staff) {
        Dossier dossier = sent(number, staff, dossiers::find);
        boolean open = dossier.status() == DossierStatus.RECEIVED;
        return new DossierCase(
                dossier.view(places),
                open ? dossier.identity().citizenDigits().orElse(null) : null,
                open ? dossier.bank().map(BankAccount::number).orElse(null) : null,
                papers.of(dossier.id()),
                events.of(dossier.id()),
                dossier.identity().doubts(),
                dossiers.twins(dossier));
    }

    /**
     * Makes the applicant a seller, and their account its first member, who manages it.
     *
     * @return the seller
     */
    public long approve(String number, int version, Actor staff) {
        staff.require(Permission.SELLERS);
        Dossier dossier = required(number, staff);
        if (isDone(dossier, DossierStatus.APPROVED, staff)) {
            return Objects.requireNonNull(dossier.sellerId());
        }
        decide(dossier, version, DossierStatus.APPROVED, staff);
        SellerAdmissionService.Admitted seller = sellers.admit(newSeller(dossier), dossier.accountId(), staff);
        dossiers.becameSeller(dossier.id(), seller.id());
        accounts.nameIfNameless(dossier.accountId(), dossier.identity().representative());
        papers.forgetPictures(dossier.id(), PaperKind.IDENTITY);
        long event = tell(dossier, DossierEvent.Kind.APPROVED, null, List.of(), staff);
        letters.approved(dossier, event);
        return seller.id();
    }

    /** A person's own number stays in the dossier, under its seal: the register of sellers is read by more people. */
    private static NewSeller newSeller(Dossier dossier) {
        Identity identity = dossier.identity();
        Reach reach = dossier.reach();
        return new NewSeller(
                dossier.kind(),
                identity.name(),
                identity.representative(),
                identity.registrationNo() == null ? identity.taxCode() : identity.registrationNo(),
                identity.taxCode(),
                Objects.requireNonNull(reach.phone()),
                reach.email(),
                Objects.requireNonNull(reach.communeCode()),
                reach.addressLine(),
                dossier.bank().orElse(null),
                dossier.sampleData());
    }

    /**
     * Gives the dossier back.
     *
     * @param asks what is to be mended, by field; empty words ask nothing
     * @param words about the whole, may be empty when a field says enough
     */
    public void ask(String number, int version, Map<DossierField, String> asks, String words, Actor staff) {
        staff.require(Permission.SELLERS);
        Dossier dossier = required(number, staff);
        List<DossierEvent.Ask> said = asks.entrySet().stream()
                .filter(ask -> !ask.getValue().isBlank())
                .map(ask -> new DossierEvent.Ask(ask.getKey(), ask.getValue()))
                .sorted(Comparator.comparing(DossierEvent.Ask::field))
                .toList();
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!said.isEmpty() || !words.isBlank(), "words", "Hãy ghi cần sửa gì: ở từng ô, hoặc ở đây.");
        wrong.require(words.length() <= LONGEST_WORDS, "words", "Dài nhất " + LONGEST_WORDS + " chữ.");
        said.forEach(ask -> wrong.require(
                ask.words().length() <= LONGEST_ASK,
                "ask-" + ask.field().fieldName(),
                "Dài nhất " + LONGEST_ASK + " chữ."));
        wrong.throwIfAny();
        if (isDone(dossier, DossierStatus.RETURNED, staff)) {
            return;
        }
        decide(dossier, version, DossierStatus.RETURNED, staff);
        long event = tell(dossier, DossierEvent.Kind.ASKED, words.isBlank() ? null : words, said, staff);
        letters.asked(dossier, event, words, said);
    }

    public void refuse(String number, int version, String reason, Actor staff) {
        staff.require(Permission.SELLERS);
        Dossier dossier = required(number, staff);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(reason, "words", "Hãy ghi lý do. Người nộp hồ sơ đọc được.", LONGEST_WORDS);
        wrong.throwIfAny();
        if (isDone(dossier, DossierStatus.REFUSED, staff)) {
            return;
        }
        decide(dossier, version, DossierStatus.REFUSED, staff);
        papers.forgetPictures(dossier.id(), PaperKind.IDENTITY);
        long event = tell(dossier, DossierEvent.Kind.REFUSED, reason, List.of(), staff);
        letters.refused(dossier, event, reason);
    }

    /** The second of two presses. */
    private static boolean isDone(Dossier dossier, DossierStatus status, Actor staff) {
        return dossier.status() == status && Objects.equals(dossier.decidedBy(), staff.accountId());
    }

    private void decide(Dossier dossier, int version, DossierStatus status, Actor staff) {
        if (!dossiers.decide(dossier.id(), version, status, staff.accountId(), clock.instant())) {
            throw new RuleViolation(
                    "dossier.changed-meanwhile",
                    "Hồ sơ này vừa có người khác xử lý hoặc người nộp vừa gửi lại. Hãy xem tình trạng mới rồi quyết định.");
        }
    }

    private long tell(
            Dossier dossier, DossierEvent.Kind kind, @Nullable String words, List<DossierEvent.Ask> asks, Actor staff) {
        Instant now = clock.instant();
        audit.record(
                staff,
                "dossier." + kind.name().toLowerCase(Locale.ROOT),
                "dossier",
                dossier.number(),
                DossierStatus.RECEIVED.vietnamese(),
                kind.vietnamese(),
                words);
        return events.add(dossier.id(), kind, staff.name(), words, asks, now);
    }

    /** Locked, so that two who decide at once come one after the other. */
    private Dossier required(String number, Actor staff) {
        return sent(number, staff, dossiers::lock);
    }

    /** A draft is nobody's but its applicant's. */
    private static Dossier sent(String number, Actor staff, Function<String, Optional<Dossier>> looked) {
        staff.requireStaff();
        return Optional.of(number)
                .filter(DossierNumber::isOne)
                .flatMap(looked)
                .filter(dossier -> dossier.status() != DossierStatus.DRAFT)
                .orElseThrow(() -> new NotFound("dossier", number));
    }
}
