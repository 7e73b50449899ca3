package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Looks now and then whether today's letter to the log's keepers is written. */
@ApplicationScoped
class WitnessMailRound implements Round {

    @Inject
    LogWitnessing witnessing;

    @Inject
    @ConfigProperty(name = "chophien.log.witness-mail-pause", defaultValue = "PT10M")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        witnessing.mail();
    }
}
