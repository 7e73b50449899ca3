package vn.chophien.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Looks for pictures that nobody needs; each goes in a transaction of its own, so that one does not keep the others. */
@ApplicationScoped
class PictureForgetting implements Round {

    private static final System.Logger LOG = System.getLogger(PictureForgetting.class.getName());

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
        service.due().forEach(this::forget);
    }

    private void forget(String hash) {
        try {
            service.forget(hash);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Picture " + hash + " waits for the next round", failure);
        }
    }
}
