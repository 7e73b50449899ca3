package vn.chophien.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.AccountService;
import vn.chophien.account.Actor;
import vn.chophien.account.ContactKind;
import vn.chophien.account.ContactView;
import vn.chophien.audit.AuditLog;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/**
 * A dossier as its applicant fills it in: part by part, each saved by itself, so that a lost connection costs one part. To
 * everybody else it does not exist; staff have {@link DossierDeskService}.
 */
@ApplicationScoped
@Retried
@Transactional
public class DossierService {

    static final int MOST_OPEN = 3;

    @Inject
    DossierRepository dossiers;

    @Inject
    DossierEventRepository events;

    @Inject
    PaperRepository papers;

    @Inject
    DossierLetters letters;

    @Inject
    AccountService accounts;

    @Inject
    PlaceService places;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The newest first. */
    public List<DossierView> own(Actor applicant) {
        applicant.requireBuyer();
        return dossiers.of(applicant.accountId()).stream()
                .map(dossier -> dossier.view(places))
                .toList();
    }

    public DossierView find(String number, Actor applicant) {
        return required(number, applicant).view(places);
    }

    /**
     * Begins a dossier, with what the account knows already. A draft of the same kind is gone on with: a second press, or
     * somebody who forgot, begins none beside it.
     *
     * @return its number
     */
    public String start(@Nullable SellerKind kind, Actor applicant) {
        applicant.requireBuyer();
        SellerKind chosen = required(kind);
        dossiers.lockAccount(applicant.accountId());
        List<Dossier> known = dossiers.of(applicant.accountId());
        Optional<Dossier> draft = known.stream()
                .filter(dossier -> dossier.status() == DossierStatus.DRAFT && dossier.kind() == chosen)
                .findFirst();
        if (draft.isPresent()) {
            return draft.get().number();
        }
        if (known.stream().filter(dossier -> !dossier.status().isDecided()).count() >= MOST_OPEN) {
            throw new RuleViolation(
                    "dossier.too-many",
                    "Bạn đang có " + MOST_OPEN + " hồ sơ chưa xong. Hãy làm tiếp hoặc xóa bớt bản đang khai.");
        }
        Instant now = clock.instant();
        String number = DossierNumber.fresh(now);
        List<ContactView> contacts = accounts.contacts(applicant);
        dossiers.add(
                number,
                applicant.accountId(),
                chosen,
                applicant.name().equals(AccountService.NAMELESS) ? "" : applicant.name(),
                value(contacts, ContactKind.PHONE),
                value(contacts, ContactKind.EMAIL),
                now);
        return number;
    }

    /**
     * Begins a dossier with what staff wrote down. A draft of the same kind that holds nothing yet is filled; one that the
     * applicant began themselves is theirs, and stays as it is.
     *
     * @return its number
     */
    String startPrepared(PreparedLine line, Actor applicant) {
        String number = start(line.kind(), applicant);
        Dossier dossier = editable(number, applicant);
        if (dossier.identity().name().isEmpty()) {
            Identity identity = new Identity(
                    line.name(),
                    line.tax().isEmpty() ? null : line.tax(),
                    line.registration().isEmpty() ? null : line.registration(),
                    line.representative(),
                    null,
                    null);
            require(dossiers.save(dossier, identity));
            require(dossiers.save(dossier, new Reach(line.communeCode(), line.address(), line.phone(), line.email())));
        }
        return number;
    }

    private static @Nullable String value(List<ContactView> contacts, ContactKind kind) {
        return contacts.stream()
                .filter(contact -> contact.kind() == kind)
                .map(ContactView::value)
                .findFirst()
                .orElse(null);
    }

    public void changeKind(String number, @Nullable SellerKind kind, Actor applicant) {
        Dossier dossier = editable(number, applicant);
        require(dossiers.setKind(dossier.id(), required(kind)));
    }

    private static SellerKind required(@Nullable SellerKind kind) {
        if (kind == null) {
            throw InvalidInput.of("kind", "Hãy chọn loại hình của bạn.");
        }
        return kind;
    }

    public void save(String number, SaveIdentity typed, Actor applicant) {
        Dossier dossier = editable(number, applicant);
        require(dossiers.save(
                dossier, typed.check(Asked.of(dossier.kind()), dossier.identity(), Times.dayOf(clock.instant()))));
    }

    public void save(String number, SaveReach typed, Actor applicant) {
        Dossier dossier = editable(number, applicant);
        require(dossiers.save(dossier, typed.check(places)));
    }

    public void save(String number, SaveBank typed, Actor applicant) {
        Dossier dossier = editable(number, applicant);
        require(dossiers.save(dossier, typed.check(dossier.bank())));
    }

    /**
     * Hands the dossier to the department; sent again after it was asked for more, it keeps its number and its history.
     * Sending what is there already does nothing.
     *
     * @param agreed whether they ticked that what they wrote is true
     */
    public void send(String number, boolean agreed, Actor applicant) {
        Dossier dossier = locked(number, applicant);
        if (dossier.status() == DossierStatus.RECEIVED) {
            return;
        }
        require(dossier.status().isEditable());
        dossier.requireWhole(papers.of(dossier.id()));
        if (!agreed) {
            throw InvalidInput.of("agree", "Hãy đánh dấu rằng bạn khai đúng sự thật.");
        }
        Instant now = clock.instant();
        require(dossiers.send(dossier.id(), now));
        boolean first = dossier.sentAt() == null;
        long event = events.add(
                dossier.id(),
                first ? DossierEvent.Kind.SENT : DossierEvent.Kind.SENT_AGAIN,
                dossier.identity().representative(),
                null,
                List.of(),
                now);
        audit.record(
                applicant,
                "dossier.send",
                "dossier",
                number,
                dossier.status().vietnamese(),
                DossierStatus.RECEIVED.vietnamese(),
                null);
        if (first) {
            letters.received(dossier, event);
        }
    }

    /** Away with a draft, for good. */
    public void remove(String number, Actor applicant) {
        Dossier dossier = required(number, applicant);
        if (!dossiers.removeDraft(dossier.id())) {
            throw closed();
        }
    }

    /** In order. */
    public List<DossierEvent> history(String number, Actor applicant) {
        return events.of(required(number, applicant).id());
    }

    /** What is asked now, by the field's name in the form; nothing unless it is the applicant's turn again. */
    public Map<String, String> asks(String number, Actor applicant) {
        Dossier dossier = required(number, applicant);
        return dossier.status() != DossierStatus.RETURNED
                ? Map.of()
                : events.of(dossier.id()).stream()
                        .filter(event -> event.kind() == DossierEvent.Kind.ASKED)
                        .reduce((earlier, later) -> later)
                        .map(event -> event.asks().stream()
                                .collect(Collectors.toMap(ask -> ask.field().fieldName(), DossierEvent.Ask::words)))
                        .orElse(Map.of());
    }

    /** What deserves a second look before it is sent. It never says who else gave the same number. */
    public List<String> doubts(String number, Actor applicant) {
        Dossier dossier = required(number, applicant);
        List<String> doubts = new ArrayList<>(dossier.identity().doubts());
        dossiers.twins(dossier).stream()
                .map(Twin::what)
                .distinct()
                .map(what -> what + " này đã có trong một hồ sơ hoặc gian hàng khác. Nếu đúng là của bạn thì cứ gửi,"
                        + " cán bộ sẽ đối chiếu.")
                .forEach(doubts::add);
        return doubts;
    }

    /** For who wants to be forgotten: drafts go, others lose the person. An approved one is the seller's and stays. */
    public void forget(Actor applicant) {
        applicant.requireBuyer();
        Instant now = clock.instant();
        for (Dossier dossier : dossiers.of(applicant.accountId())) {
            if (!dossiers.removeDraft(dossier.id())) {
                dossiers.forget(dossier.id(), "(đã xóa)", now);
                papers.forgetPictures(dossier.id());
            }
        }
    }

    private Dossier editable(String number, Actor applicant) {
        Dossier dossier = required(number, applicant);
        if (!dossier.status().isEditable()) {
            throw closed();
        }
        return dossier;
    }

    private Dossier required(String number, Actor applicant) {
        return own(number, applicant, dossiers::find);
    }

    /** For deeds that count once: of two presses at the same time, the second sees what the first did. */
    private Dossier locked(String number, Actor applicant) {
        return own(number, applicant, dossiers::lock);
    }

    private static Dossier own(String number, Actor applicant, Function<String, Optional<Dossier>> looked) {
        applicant.requireBuyer();
        return Optional.of(number)
                .filter(DossierNumber::isOne)
                .flatMap(looked)
                .filter(dossier -> dossier.accountId() == applicant.accountId())
                .orElseThrow(() -> new NotFound("dossier", number));
    }

    /** It was sent or decided in another window, meanwhile. */
    private static void require(boolean saved) {
        if (!saved) {
            throw closed();
        }
    }

    static RuleViolation closed() {
        return new RuleViolation(
                "dossier.closed", "Hồ sơ đã gửi nên không sửa được lúc này. Hãy mở trang hồ sơ để xem tình trạng.");
    }
}
