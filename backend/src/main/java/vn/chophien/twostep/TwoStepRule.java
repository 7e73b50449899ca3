package vn.chophien.twostep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.Role;

/** Who must have an app: staff, but for the sample staff of a demo world, where whoever runs the market says nothing else. */
@ApplicationScoped
class TwoStepRule {

    @Inject
    @ConfigProperty(name = "chophien.staff.totp-required")
    Optional<Boolean> required;

    boolean binds(Role role, boolean sample) {
        return role == Role.STAFF && required.orElse(!sample);
    }
}
