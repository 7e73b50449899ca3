package vn.chophien.enrolment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.BankAccount;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.payment.Banks;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.InvalidInput;

/** A dossier with its numbers open; it does not leave the feature. */
record Dossier(
        long id,
        String number,
        long accountId,
        SellerKind kind,
        DossierStatus status,
        Identity identity,
        Reach reach,
        Optional<BankAccount> bank,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant waitingSince,
        @Nullable Instant decidedAt,
        @Nullable Long decidedBy,
        @Nullable Long sellerId,
        boolean sampleData,
        int version) {

    private static final int SHOWN_OF_ACCOUNT = 4;

    DossierView view(PlaceService places) {
        return new DossierView(
                id,
                number,
                accountId,
                kind,
                status,
                identity.name(),
                identity.taxCode(),
                identity.registrationNo(),
                identity.representative(),
                identity.birthDate(),
                identity.citizenNo() == null ? null : identity.citizenNo().masked(),
                Optional.ofNullable(reach.communeCode()).map(places::commune).orElse(null),
                reach.addressLine(),
                reach.phone(),
                reach.email(),
                bank.map(BankAccount::bin).orElse(null),
                bank.map(account -> Banks.name(account.bin())).orElse(null),
                bank.map(account -> "…"
                                + account.number().substring(account.number().length() - SHOWN_OF_ACCOUNT))
                        .orElse(null),
                bank.map(BankAccount::holder).orElse(null),
                createdAt,
                sentAt,
                waitingSince,
                decidedAt,
                sellerId,
                sampleData,
                version);
    }

    /** @throws InvalidInput under the names of the fields that are still empty */
    void requireWhole(List<PaperView> papers) {
        Asked asked = Asked.of(kind);
        Map<String, String> missing = new LinkedHashMap<>();
        need(missing, !identity.name().isEmpty(), DossierField.NAME);
        need(missing, !asked.asksTax() || identity.taxCode() != null, DossierField.TAX_CODE);
        need(missing, !asked.registrationNeeded() || identity.registrationNo() != null, DossierField.REGISTRATION);
        need(missing, !identity.representative().isEmpty(), DossierField.REPRESENTATIVE);
        need(missing, !asked.personal() || identity.birthDate() != null, DossierField.BIRTH_DATE);
        need(missing, !asked.personal() || identity.citizenNo() != null, DossierField.CITIZEN_NO);
        need(missing, reach.communeCode() != null, DossierField.COMMUNE);
        need(missing, reach.phone() != null, DossierField.PHONE);
        for (PaperKind kind : PaperKind.values()) {
            if (asked.papers().contains(kind)
                    && papers.stream().noneMatch(paper -> paper.kind() == kind && paper.kept())) {
                missing.putIfAbsent(DossierField.PAPERS.fieldName(), "Thiếu ảnh: " + asked.paperLabel(kind) + ".");
            }
        }
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }

    private static void need(Map<String, String> missing, boolean there, DossierField field) {
        if (!there) {
            missing.put(field.fieldName(), "Còn thiếu: " + field.vietnamese() + ".");
        }
    }
}
