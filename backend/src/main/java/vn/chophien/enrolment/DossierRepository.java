package vn.chophien.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.BankAccount;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.order.PersonalNumber;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;

@ApplicationScoped
class DossierRepository {

    private static final String BIRTH = "birth";
    private static final String CITIZEN = "citizen";
    private static final String ACCOUNT = "account";

    private static final String SELECT = "SELECT d.id, d.number, d.account_id, d.kind, d.status, d.name, d.tax_code,"
            + " d.registration_no, d.representative, d.birth_date_sealed, d.citizen_no_sealed, d.commune_code,"
            + " d.address_line, d.phone, d.email, d.bank_bin, d.bank_account_sealed, d.bank_holder, d.created_at,"
            + " d.sent_at, d.waiting_since, d.decided_at, d.decided_by, d.seller_id, d.sample_data, d.version"
            + " FROM seller_dossier d";

    private static final String WITH_APPLICANT = " AND status IN ('DRAFT', 'RETURNED')";

    @PersistenceContext
    EntityManager em;

    @Inject
    DossierSecrets secrets;

    /** One at a time for each account, so that a double press begins one dossier. */
    void lockAccount(long accountId) {
        Sql.first(em, "SELECT id FROM account WHERE id = ?1 FOR UPDATE", row -> row.number(0), accountId);
    }

    void add(
            String number,
            long accountId,
            SellerKind kind,
            String representative,
            @Nullable String phone,
            @Nullable String email,
            Instant now) {
        Sql.update(
                em,
                "INSERT INTO seller_dossier (number, account_id, kind, status, name, representative, address_line, phone,"
                        + " email, created_at) VALUES (?1, ?2, ?3, 'DRAFT', '', ?4, '', ?5, ?6, ?7)",
                number,
                accountId,
                kind.name(),
                representative,
                phone,
                email,
                now);
    }

    Optional<Dossier> find(String number) {
        return Sql.first(em, SELECT + " WHERE d.number = ?1", this::dossier, number);
    }

    Optional<Dossier> lock(String number) {
        return Sql.first(em, SELECT + " WHERE d.number = ?1 FOR UPDATE", this::dossier, number);
    }

    /** The newest first. */
    List<Dossier> of(long accountId) {
        return Sql.list(em, SELECT + " WHERE d.account_id = ?1 ORDER BY d.id DESC", this::dossier, accountId);
    }

    /** Those that wait, who has waited longest first; the others by when they ended. */
    Slice<Dossier> list(DossierFilter filter, Paging paging) {
        String where = " WHERE d.status IN (" + filter.statuses() + ")";
        long total = Sql.first(em, "SELECT COUNT(*) FROM seller_dossier d" + where, row -> row.number(0))
                .orElse(0L);
        return new Slice<>(
                Sql.list(
                        em,
                        SELECT + where + " ORDER BY " + filter.order() + " LIMIT ?1 OFFSET ?2",
                        this::dossier,
                        paging.size(),
                        paging.offset()),
                total,
                paging);
    }

    boolean setKind(long id, SellerKind kind) {
        return Sql.update(
                        em,
                        "UPDATE seller_dossier SET kind = ?2, version = version + 1 WHERE id = ?1" + WITH_APPLICANT,
                        id,
                        kind.name())
                == 1;
    }

    boolean save(Dossier dossier, Identity identity) {
        String number = dossier.number();
        LocalDate born = identity.birthDate();
        String citizen = identity.citizenDigits().orElse(null);
        return Sql.update(
                        em,
                        "UPDATE seller_dossier SET name = ?2, tax_code = ?3, registration_no = ?4, representative = ?5,"
                                + " birth_date_sealed = ?6, citizen_no_sealed = ?7, citizen_no_hash = ?8,"
                                + " version = version + 1 WHERE id = ?1" + WITH_APPLICANT,
                        dossier.id(),
                        identity.name(),
                        identity.taxCode(),
                        identity.registrationNo(),
                        identity.representative(),
                        secrets.seal(born == null ? null : born.toString(), number, BIRTH),
                        secrets.seal(citizen, number, CITIZEN),
                        secrets.hash(citizen))
                == 1;
    }

    boolean save(Dossier dossier, Reach reach) {
        return Sql.update(
                        em,
                        "UPDATE seller_dossier SET commune_code = ?2, address_line = ?3, phone = ?4, email = ?5,"
                                + " version = version + 1 WHERE id = ?1" + WITH_APPLICANT,
                        dossier.id(),
                        reach.communeCode(),
                        reach.addressLine(),
                        reach.phone(),
                        reach.email())
                == 1;
    }

    boolean save(Dossier dossier, Optional<BankAccount> bank) {
        String account = bank.map(BankAccount::number).orElse(null);
        return Sql.update(
                        em,
                        "UPDATE seller_dossier SET bank_bin = ?2, bank_account_sealed = ?3, bank_account_hash = ?4,"
                                + " bank_holder = ?5, version = version + 1 WHERE id = ?1" + WITH_APPLICANT,
                        dossier.id(),
                        bank.map(BankAccount::bin).orElse(null),
                        secrets.seal(account, dossier.number(), ACCOUNT),
                        secrets.hash(account),
                        bank.map(BankAccount::holder).orElse(null))
                == 1;
    }

    /** Hands it to the department. */
    boolean send(long id, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE seller_dossier SET status = 'RECEIVED', sent_at = COALESCE(sent_at, ?2),"
                                + " waiting_since = ?2, version = version + 1 WHERE id = ?1" + WITH_APPLICANT,
                        id,
                        now)
                == 1;
    }

    /** What staff decide on the dossier as they saw it; false when somebody else was quicker. */
    boolean decide(long id, int version, DossierStatus status, long by, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE seller_dossier SET status = ?3, waiting_since = NULL, decided_by = ?4,"
                                + " decided_at = ?5, version = version + 1"
                                + " WHERE id = ?1 AND version = ?2 AND status = 'RECEIVED'",
                        id,
                        version,
                        status.name(),
                        by,
                        now)
                == 1;
    }

    void becameSeller(long id, long sellerId) {
        Sql.update(em, "UPDATE seller_dossier SET seller_id = ?2 WHERE id = ?1", id, sellerId);
    }

    boolean removeDraft(long id) {
        return Sql.update(em, "DELETE FROM seller_dossier WHERE id = ?1 AND status = 'DRAFT'", id) == 1;
    }

    /** Takes the person out of it; that there was one stays. */
    void forget(long id, String instead, Instant now) {
        Sql.update(
                em,
                "UPDATE seller_dossier SET status = 'REFUSED', name = ?2, representative = ?2, tax_code = NULL,"
                        + " registration_no = NULL, birth_date_sealed = NULL, citizen_no_sealed = NULL,"
                        + " citizen_no_hash = NULL, address_line = '', phone = NULL, email = NULL, bank_bin = NULL,"
                        + " bank_account_sealed = NULL, bank_account_hash = NULL, bank_holder = NULL,"
                        + " waiting_since = NULL, decided_at = COALESCE(decided_at, ?3), version = version + 1"
                        + " WHERE id = ?1 AND status <> 'APPROVED'",
                id,
                instead,
                now);
    }

    /** Sellers, and dossiers that were sent, that gave the same number. */
    List<Twin> twins(Dossier dossier) {
        String account = dossier.bank().map(BankAccount::number).orElse(null);
        List<Twin> found = new ArrayList<>(Sql.list(
                em,
                "SELECT CASE WHEN phone = ?1 THEN 'Số điện thoại' WHEN tax_code = ?2 OR registration_no = ?3"
                        + " THEN 'Mã số' ELSE 'Tài khoản nhận tiền' END, name, id FROM seller"
                        + " WHERE id <> ?5 AND (phone = ?1 OR tax_code = ?2 OR registration_no = ?3 OR bank_account = ?4)"
                        + " ORDER BY id LIMIT 20",
                row -> new Twin(row.text(0), row.text(1), row.number(2), null),
                dossier.reach().phone(),
                dossier.identity().taxCode(),
                dossier.identity().registrationNo(),
                account,
                dossier.sellerId() == null ? 0L : dossier.sellerId()));
        found.addAll(Sql.list(
                em,
                "SELECT CASE WHEN phone = ?2 THEN 'Số điện thoại' WHEN tax_code = ?3 THEN 'Mã số'"
                        + " WHEN citizen_no_hash = ?4 THEN 'Số định danh' ELSE 'Tài khoản nhận tiền' END, name, number"
                        + " FROM seller_dossier WHERE id <> ?1 AND status <> 'DRAFT' AND (phone = ?2 OR tax_code = ?3"
                        + " OR citizen_no_hash = ?4 OR bank_account_hash = ?5) ORDER BY id LIMIT 20",
                row -> new Twin(row.text(0), row.text(1), null, row.text(2)),
                dossier.id(),
                dossier.reach().phone(),
                dossier.identity().taxCode(),
                secrets.hash(dossier.identity().citizenDigits().orElse(null)),
                secrets.hash(account)));
        return found;
    }

    /** Of the dossier by which a seller came in. */
    Optional<SellerIdentity> identityOf(long sellerId) {
        return Sql.first(
                em,
                "SELECT number, birth_date_sealed, citizen_no_sealed FROM seller_dossier WHERE seller_id = ?1",
                row -> new SellerIdentity(
                        row.text(0),
                        row.isNull(1) ? null : LocalDate.parse(secrets.open(row.bytes(1), row.text(0), BIRTH)),
                        row.isNull(2) ? null : secrets.open(row.bytes(2), row.text(0), CITIZEN)),
                sellerId);
    }

    private Dossier dossier(Row row) {
        String number = row.text(1);
        return new Dossier(
                row.number(0),
                number,
                row.number(2),
                SellerKind.valueOf(row.text(3)),
                DossierStatus.valueOf(row.text(4)),
                new Identity(
                        row.text(5),
                        row.textOrNull(6),
                        row.textOrNull(7),
                        row.text(8),
                        row.isNull(9) ? null : LocalDate.parse(secrets.open(row.bytes(9), number, BIRTH)),
                        row.isNull(10) ? null : new PersonalNumber(secrets.open(row.bytes(10), number, CITIZEN))),
                new Reach(row.textOrNull(11), row.text(12), row.textOrNull(13), row.textOrNull(14)),
                row.isNull(15)
                        ? Optional.empty()
                        : Optional.of(new BankAccount(
                                row.text(15), secrets.open(row.bytes(16), number, ACCOUNT), row.text(17))),
                row.instant(18),
                row.instantOrNull(19),
                row.instantOrNull(20),
                row.instantOrNull(21),
                row.numberOrNull(22),
                row.numberOrNull(23),
                row.flag(24),
                row.small(25));
    }
}
