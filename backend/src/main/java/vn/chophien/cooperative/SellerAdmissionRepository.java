package vn.chophien.cooperative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import vn.chophien.account.MemberRole;
import vn.chophien.shared.Sql;

/** Writes sellers; {@link SellerRepository} reads them. */
@ApplicationScoped
class SellerAdmissionRepository {

    @PersistenceContext
    EntityManager em;

    boolean isTaken(String slug) {
        return Sql.first(em, "SELECT 1 FROM seller WHERE slug = ?1", row -> row.number(0), slug)
                .isPresent();
    }

    long add(NewSeller seller, String slug, String summary, String banner, LocalDate day, String by, Instant now) {
        BankAccount bank = seller.bank();
        Sql.update(
                em,
                "INSERT INTO seller (slug, kind, name, summary, story, representative, registration_no, tax_code, phone,"
                        + " email, commune_code, address_line, banner, bank_bin, bank_account, bank_holder, status,"
                        + " verified_on, verified_by, sample_data, created_at) VALUES (?1, ?2, ?3, ?4, '', ?5, ?6, ?7, ?8,"
                        + " ?9, ?10, ?11, ?12, ?13, ?14, ?15, 'ACTIVE', ?16, ?17, ?18, ?19)",
                slug,
                seller.kind().name(),
                seller.name(),
                summary,
                seller.representative(),
                seller.registrationNo(),
                seller.taxCode(),
                seller.phone(),
                seller.email(),
                seller.communeCode(),
                seller.addressLine(),
                banner,
                bank == null ? null : bank.bin(),
                bank == null ? null : bank.number(),
                bank == null ? null : bank.holder(),
                day,
                by,
                seller.sampleData(),
                now);
        return Sql.first(em, "SELECT id FROM seller WHERE slug = ?1", row -> row.number(0), slug)
                .orElseThrow();
    }

    void addMember(long sellerId, long accountId, MemberRole role, Instant now) {
        Sql.update(
                em,
                "INSERT INTO seller_member (seller_id, account_id, since, role) VALUES (?1, ?2, ?3, ?4)",
                sellerId,
                accountId,
                now,
                role.name());
    }
}
