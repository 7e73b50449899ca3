package vn.chophien.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Looks for pictures that nobody needs; each goes in a transaction of its own, so that one does not keep the others. */
@ApplicationScoped
class PictureForgetting implements Round {

    @Inject
    PictureForgettingService service;

    @Inject
    @ConfigProperty(name = "chophien.picture.pause", defaultValue = "PT5M")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        Round.each(service.due(), service::forget, hash -> "Picture " + hash);
    }
}
