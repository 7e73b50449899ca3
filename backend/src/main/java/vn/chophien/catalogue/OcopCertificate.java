package vn.chophien.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision that gave a product its stars, inside the product's aggregate. */
@Entity
@Table(name = "ocop_certificate")
class OcopCertificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int stars;

    @Column(name = "decision_no")
    private String decisionNo = "";

    @Column(name = "decided_on")
    private LocalDate decidedOn = LocalDate.EPOCH;

    @Column(name = "issuing_body")
    private String issuingBody = "";

    @Column(name = "valid_to")
    private LocalDate validTo = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private CertificateStatus status = CertificateStatus.CLAIMED;

    @Column(name = "status_note")
    private @Nullable String statusNote;

    @Column(name = "verified_on")
    private @Nullable LocalDate verifiedOn;

    protected OcopCertificate() {} // JPA

    OcopCertificate(int stars, LocalDate decidedOn, LocalDate validTo, CertificateStatus status) {
        this.stars = stars;
        this.decidedOn = decidedOn;
        this.validTo = validTo;
        this.status = status;
        this.verifiedOn = status == CertificateStatus.CLAIMED ? null : decidedOn;
    }

    CertificateView view(LocalDate today) {
        return new CertificateView(
                stars,
                decisionNo,
                decidedOn,
                issuingBody,
                CertificateStanding.lastDay(decidedOn, validTo),
                CertificateStanding.on(today, status, verifiedOn, decidedOn, validTo),
                statusNote,
                verifiedOn);
    }
}
