package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;

/** Accounts of buyers: made at the first proved contact, changed by their owner, emptied when they want to be forgotten. */
@ApplicationScoped
@Transactional
public class AccountService {

    private static final int LONGEST_NAME = 120;
    /** The name of somebody who has not given one. */
    public static final String NAMELESS = "Khách";

    private static final String ERASED = "Tài khoản đã xóa";

    @Inject
    BuyerAccountRepository buyers;

    @Inject
    AccountRepository accounts;

    @Inject
    SessionRepository sessions;

    @Inject
    Clock clock;

    /**
     * The account of a contact that was just proved, made when there is none. Part of the caller's transaction, so that
     * the proof is used up only together with it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long ofProved(ContactKind kind, String value) {
        return buyers.owner(kind, value).map(this::active).orElseGet(() -> {
            long made = buyers.add("khach-" + SecretToken.fresh().substring(0, 20), NAMELESS, clock.instant());
            if (buyers.addContact(made, kind, value, clock.instant())) {
                return made;
            }
            buyers.remove(made); // somebody proved the same contact at the same time, and was first
            return buyers.owner(kind, value).map(this::active).orElseThrow();
        });
    }

    private long active(BuyerAccountRepository.Owner owner) {
        if (!owner.active()) {
            throw locked();
        }
        return owner.accountId();
    }

    /** For every way in alike. */
    public static RuleViolation locked() {
        return new RuleViolation("account.locked", "Tài khoản này đang bị khóa. Bạn hãy liên hệ với chợ.");
    }

    /** Adds a contact that was just proved, or takes the place of the one of its kind. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void setProved(long accountId, ContactKind kind, String value) {
        Optional<BuyerAccountRepository.Owner> owner = buyers.owner(kind, value);
        if (owner.isPresent() && owner.get().accountId() != accountId) {
            throw taken();
        }
        if (owner.isEmpty()) {
            buyers.removeContact(accountId, kind);
            if (!buyers.addContact(accountId, kind, value, clock.instant())) {
                throw taken();
            }
        }
    }

    private static RuleViolation taken() {
        return new RuleViolation(
                "account.contact-taken",
                "Số hoặc địa chỉ này đang thuộc một tài khoản khác của bạn. Hãy đăng nhập tài khoản đó.");
    }

    public List<ContactView> contacts(Actor buyer) {
        buyer.requireBuyer();
        return buyers.contacts(buyer.accountId());
    }

    /** Whom staff answer when somebody asks for something. */
    public List<ContactView> contactsForStaff(long accountId, Actor staff) {
        staff.require(Permission.PERSONAL_DATA);
        return buyers.contacts(accountId);
    }

    /** For what the market itself tells an account, such as a sign-in from a new place. */
    public Optional<String> mailOf(long accountId) {
        return buyers.contacts(accountId).stream()
                .filter(contact -> contact.kind() == ContactKind.EMAIL)
                .map(ContactView::value)
                .findFirst();
    }

    /** Whoever can be reached so, or signs in under this name. For features, which say who may ask. */
    public Optional<KnownAccount> known(String contactOrName) {
        return accounts.known(contactOrName);
    }

    public void rename(String name, Actor buyer) {
        buyer.requireBuyer();
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(name, "name", "Hãy ghi họ và tên.", LONGEST_NAME);
        wrong.throwIfAny();
        buyers.rename(buyer.accountId(), name);
    }

    /** For who was known by no name until somebody checked it; a name of their own choice stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void nameIfNameless(long accountId, String name) {
        buyers.renameFrom(accountId, NAMELESS, name);
    }

    /** Notes that somebody signed in with this browser; tells whether it is new to an account that has others. */
    public boolean isNewDevice(long accountId, String device) {
        return buyers.seen(accountId, SecretToken.hash(device), clock.instant());
    }

    /** Takes everything out of an account but that there was one. Its sessions end with it, everywhere. */
    public void erase(Actor buyer) {
        buyer.requireBuyer();
        if (!buyers.erase(buyer.accountId(), ERASED, clock.instant())) {
            throw new NotFound("account", buyer.accountId());
        }
        sessions.removeAllOf(buyer.accountId());
    }
}
