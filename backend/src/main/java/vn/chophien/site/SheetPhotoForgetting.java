package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Looks for photos of paper sheets that no line names, with the same pause as for other pictures. */
@ApplicationScoped
class SheetPhotoForgetting implements Round {

    @Inject
    SheetPhotoForgettingService service;

    @Inject
    @ConfigProperty(name = "chophien.picture.pause", defaultValue = "PT5M")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        Round.each(service.due(), service::look, photo -> "Photo of sheet " + photo.sheetId());
    }
}
