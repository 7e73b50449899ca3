package vn.chophien.lot.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.RateLimit;
import vn.chophien.account.ServerSecrets;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.trace.key.InvalidKey;
import vn.chophien.trace.key.ScratchCode;
import vn.chophien.trace.key.UnitSerial;

/** What a single pack's number and its scratch code tell. */
@ApplicationScoped
@Retried
@Transactional
public class UnitService {

    private static final int TRIES = 5;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    UnitRepository units;

    @Inject
    RateLimit limit;

    @Inject
    ServerSecrets secrets;

    @Inject
    Clock clock;

    /** A unit of just this lot; a number that was printed for another lot is unknown here. */
    public Optional<UnitView> find(long lotId, UnitSerial serial) {
        return units.find(lotId, serial);
    }

    /**
     * Compares a scratch code, at most five times an hour for one pack, however many try.
     *
     * @param provinceCode where the reader says to be; null when they do not say
     * @throws vn.chophien.account.TooManyTries after that
     */
    public ScratchResult check(long lotId, UnitSerial serial, String typed, @Nullable String provinceCode) {
        UnitView unit = units.find(lotId, serial)
                .filter(UnitView::hasCode)
                .orElseThrow(() -> new NotFound("scratch code of", serial));
        limit.take("unit-scratch:" + unit.id(), TRIES, WINDOW);
        if (!matches(unit, typed)) {
            return ScratchResult.wrong();
        }
        boolean first = units.markChecked(unit.id(), clock.instant(), provinceCode);
        return ScratchResult.right(first, units.find(lotId, serial).orElseThrow());
    }

    private boolean matches(UnitView unit, String typed) {
        try {
            ScratchCode code = ScratchCode.parse(typed);
            return ScratchCodes.under(secrets).matches(units.mac(unit.id()), unit.serial(), code);
        } catch (InvalidKey misspelt) {
            return false;
        }
    }
}
