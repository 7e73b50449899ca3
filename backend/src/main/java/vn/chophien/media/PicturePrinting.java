package vn.chophien.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.chophien.shared.Round;

/** Pictures that were taken before there were prints get theirs; when none is left there is nothing more to do. */
@ApplicationScoped
class PicturePrinting implements Round {

    private static final int AT_ONCE = 20;

    @Inject
    MediaService media;

    private volatile boolean more = true;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        if (more) {
            more = media.printOlder(AT_ONCE);
        }
    }
}
