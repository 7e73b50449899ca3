package vn.chophien.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Takes numbers and addresses out of invitations that are over for long enough. */
@ApplicationScoped
class InvitationForgettingRound implements Round {

    @Inject
    InvitationService invitations;

    @Inject
    @ConfigProperty(name = "chophien.retention.pause", defaultValue = "PT6H")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        invitations.forgetOld();
    }
}
