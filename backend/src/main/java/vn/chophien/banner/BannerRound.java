package vn.chophien.banner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Reads the banners that other nodes wrote. */
@ApplicationScoped
class BannerRound implements Round {

    @Inject
    BannerBoardService board;

    @Inject
    @ConfigProperty(name = "chophien.banner.pause", defaultValue = "PT20S")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        board.read();
    }
}
