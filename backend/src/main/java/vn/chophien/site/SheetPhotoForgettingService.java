package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Retried;

/**
 * Forgets photos of paper sheets that no line names: of a form that was left, of lines whose private part was erased. A
 * photo that is named is evidence, and stays as long as one line rests on it; {@link LineEvidenceRepository#erase} sees to
 * its end.
 */
@ApplicationScoped
@Retried
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SheetPhotoForgettingService {

    private static final int AT_ONCE = 200;

    @Inject
    PaperSheetRepository sheets;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.picture.unused-kept", defaultValue = "P7D")
    Duration kept;

    /** Photos whose time to be named is over, to be looked at one by one. */
    List<SheetPhoto> due() {
        return sheets.unlooked(clock.instant().minus(kept), AT_ONCE);
    }

    /** The lock comes before anything is read, so that whoever named it until now is seen. */
    void look(SheetPhoto photo) {
        if (sheets.lock(photo) && !sheets.dropIfUnnamed(photo)) {
            sheets.foundNamed(photo, clock.instant());
        }
    }
}
