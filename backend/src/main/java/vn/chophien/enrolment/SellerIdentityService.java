package vn.chophien.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Retried;

/** Opens what rests sealed of a seller, for an authority that may know it. Each opening is noted with its reason. */
@ApplicationScoped
@Retried
@Transactional
public class SellerIdentityService {

    @Inject
    DossierRepository dossiers;

    @Inject
    AuditLog audit;

    /** Empty for a seller from before there were dossiers. */
    public Optional<SellerIdentity> of(long sellerId, String reason, Actor staff) {
        staff.require(Permission.PERSONAL_DATA);
        Optional<SellerIdentity> found = dossiers.identityOf(sellerId);
        found.ifPresent(one -> audit.recordReading(staff, "dossier.identity", "dossier", one.dossier(), reason));
        return found;
    }
}
