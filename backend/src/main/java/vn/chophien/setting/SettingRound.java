package vn.chophien.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Reads what was set at other nodes. */
@ApplicationScoped
class SettingRound implements Round {

    @Inject
    SettingBoardService board;

    @Inject
    @ConfigProperty(name = "chophien.setting.pause", defaultValue = "PT25S")
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
