package vn.chophien.preorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Takes the people out of requests that are over for long enough. */
@ApplicationScoped
class RequestForgettingRound implements Round {

    @Inject
    RequestService requests;

    @Inject
    @ConfigProperty(name = "chophien.retention.pause", defaultValue = "PT6H")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        requests.forgetOld();
    }
}
