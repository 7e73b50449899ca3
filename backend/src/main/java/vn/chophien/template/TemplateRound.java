package vn.chophien.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Reads the words that were changed at other nodes. */
@ApplicationScoped
class TemplateRound implements Round {

    @Inject
    TemplateBoardService board;

    @Inject
    @ConfigProperty(name = "chophien.template.pause", defaultValue = "PT25S")
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
