package vn.chophien.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SecretToken;
import vn.chophien.account.ServerSecrets;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Base64Url;
import vn.chophien.shared.KeyedHash;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Sha256;

/**
 * Registers many at once. Staff hand in a sheet and see what is wrong with each line; once they confirm, every good line
 * waits for its household, who takes it by a link that opens once and goes on with it as with any dossier: their own
 * number, birth date and papers they add themselves, and they send it. The same file again is the same sheet.
 */
@ApplicationScoped
@Retried
@Transactional
public class DossierSheetService {

    public static final Duration LIFE = Duration.ofDays(30);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LISTED = 20;
    private static final String PATH = "/ban-hang/nhan/";
    private static final String OBJECT = "dossier-sheet";

    @Inject
    DossierSheetRepository sheets;

    @Inject
    SheetReader reader;

    @Inject
    DossierService dossiers;

    @Inject
    DossierLetters letters;

    @Inject
    ServerSecrets secrets;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public List<DossierSheet> newest(Actor staff) {
        staff.require(Permission.SELLERS);
        return sheets.newest(LISTED);
    }

    public DossierSheet find(long id, Actor staff) {
        staff.require(Permission.SELLERS);
        return sheets.find(id).orElseThrow(() -> new NotFound("sheet", id));
    }

    /** Keeps the lines with what is wrong with each; nothing comes of them yet. */
    public long take(byte[] file, Actor staff) {
        staff.require(Permission.SELLERS);
        byte[] hash = Sha256.of(file);
        Optional<Long> known = sheets.ofFile(hash);
        if (known.isPresent()) {
            return known.get();
        }
        SheetReader.Sheet sheet = reader.read(file);
        boolean added = sheets.add(hash, sheet.notice(), staff.accountId(), clock.instant());
        long id = sheets.ofFile(hash).orElseThrow();
        if (added) {
            sheet.lines().forEach(line -> sheets.add(id, line));
        }
        return id;
    }

    /** Opens the good lines to their households, once. What somebody else brought in meanwhile stays shut. */
    public void confirm(long id, Actor staff) {
        staff.require(Permission.SELLERS);
        DossierSheet sheet = find(id, staff);
        Instant now = clock.instant();
        if (!sheets.confirm(id, now)) {
            return;
        }
        int opened = 0;
        for (PreparedLine line : sheet.lines()) {
            if (line.isGood()) {
                opened += open(line, now) ? 1 : 0;
            }
        }
        audit.record(staff, "dossier.import", OBJECT, id, null, opened + " hồ sơ", null);
    }

    private boolean open(PreparedLine line, Instant now) {
        String phone = Objects.requireNonNull(line.phone());
        Optional<String> twin = sheets.twin(phone, line.tax(), now);
        if (twin.isPresent()) {
            sheets.refuse(line.id(), "Đã có ở chợ: " + twin.get() + ".");
            return false;
        }
        Instant end = now.plus(LIFE);
        sheets.open(line.id(), SecretToken.hash(token(line.id())), end);
        letters.prepared(line, path(line.id()), end);
        return true;
    }

    /** For staff to hand over: the link of a line that waits; none for one that is wrong, taken or over. */
    public Optional<String> link(PreparedLine line, Actor staff) {
        staff.require(Permission.SELLERS);
        Instant end = line.expiresAt();
        boolean waits =
                end != null && line.dossierNumber() == null && clock.instant().isBefore(end);
        return waits ? Optional.of(path(line.id())) : Optional.empty();
    }

    private String path(long lineId) {
        return PATH + token(lineId);
    }

    /** Under a secret of the market, so that the link can be handed over on paper days later and is stored nowhere. */
    private String token(long lineId) {
        return Base64Url.text(KeyedHash.sha256(secrets.named("dossier-line"), "line-" + lineId));
    }

    /** For whoever holds the link and signed in. */
    public PreparedLine prepared(String token, Actor applicant) {
        applicant.requireBuyer();
        return sheets.byToken(SecretToken.hash(token), clock.instant())
                .orElseThrow(() -> new NotFound("prepared dossier", "of this link"));
    }

    /**
     * Takes a line: from now on it is an ordinary dossier of this account. The same person again is led to it.
     *
     * @return its number
     */
    public String claim(String token, Actor applicant) {
        PreparedLine line = prepared(token, applicant);
        if (sheets.claim(line.id(), applicant.accountId(), clock.instant())) {
            String number = dossiers.startPrepared(line, applicant);
            sheets.became(line.id(), number);
            audit.record(applicant, "dossier.claim", "dossier", number, null, line.name(), null);
            return number;
        }
        String number = line.dossierNumber();
        boolean own = number != null
                && dossiers.own(applicant).stream()
                        .anyMatch(dossier -> dossier.number().equals(number));
        if (number == null || !own) {
            throw new RuleViolation("dossier.taken", "Hồ sơ này đã có người nhận. Không phải bạn thì hãy báo cho chợ.");
        }
        return number;
    }

    /** Of an applicant whose account is erased. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(long accountId, Collection<String> contacts) {
        sheets.forget(accountId, contacts);
    }

    void forgetOld() {
        sheets.forgetOverBefore(clock.instant().minus(KEPT));
    }
}
