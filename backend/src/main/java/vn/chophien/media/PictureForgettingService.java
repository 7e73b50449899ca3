package vn.chophien.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Retried;

/**
 * Forgets pictures that came and were never named: of a form that was left, of a line that did not follow. What is named
 * stays for good; foreign keys would hold it even if a {@link PictureNaming} forgot to say so.
 */
@ApplicationScoped
@Retried
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PictureForgettingService {

    private static final int AT_ONCE = 200;

    @Inject
    ForgottenRepository pictures;

    @Inject
    @Any
    Instance<PictureNaming> namings;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.picture.unused-kept", defaultValue = "P7D")
    Duration kept;

    /** Pictures whose time is over, to be looked at one by one. */
    public List<String> due() {
        return pictures.claimedBefore(limit(), AT_ONCE);
    }

    /**
     * Ends old claims on one picture and removes it if nothing holds it any more. The lock comes before anything is read,
     * so that whoever named the picture until now is seen, and whoever comes later finds it gone and sends it again.
     *
     * @return whether it was removed
     */
    public boolean forget(String hash) {
        if (!pictures.lock(hash)) {
            return false;
        }
        pictures.dropClaims(hash, limit());
        return namings.stream().noneMatch(naming -> naming.names(hash)) && pictures.drop(hash);
    }

    private Instant limit() {
        return clock.instant().minus(kept);
    }
}
