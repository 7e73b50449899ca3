package vn.chophien.catalogue.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Outage;
import vn.chophien.shared.Round;
import vn.chophien.shared.RuleViolation;

/** Works off the sheets that sellers started. Where a batch fails, its products are tried one by one. */
@ApplicationScoped
class SheetRound implements Round {

    private static final System.Logger LOG = System.getLogger(SheetRound.class.getName());
    private static final int BATCH = 100;

    /** A product that fails so often fails for a reason of its own, and not for somebody who edits it just now. */
    private static final int MOST_FAILURES = 3;

    @Inject
    SheetRunService runs;

    private int oneByOne;
    private int failures;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        SheetRunService.Step step = SheetRunService.Step.WORKED;
        while (step != SheetRunService.Step.NOTHING) {
            step = step();
        }
    }

    private SheetRunService.Step step() {
        try {
            SheetRunService.Step step = runs.next(oneByOne > 0 ? 1 : BATCH);
            oneByOne = Math.max(0, oneByOne - 1);
            failures = 0;
            if (step == SheetRunService.Step.TO_SEND) {
                runs.unsent().forEach(this::send);
            }
            return step;
        } catch (RuntimeException failure) {
            return failed(failure);
        }
    }

    private SheetRunService.Step failed(RuntimeException failure) {
        if (Outage.isBehind(failure)) {
            throw failure;
        }
        if (oneByOne == 0) {
            oneByOne = BATCH;
        } else if (++failures >= MOST_FAILURES) {
            LOG.log(Level.WARNING, "A product of a sheet cannot be imported", failure);
            failures = 0;
            runs.giveUp(words(failure));
        }
        return SheetRunService.Step.WORKED;
    }

    private static String words(RuntimeException failure) {
        if (failure instanceof RuleViolation violation) {
            return violation.sentence();
        }
        return failure instanceof InvalidInput invalid
                ? String.join(" ", invalid.sentences().values())
                : "Chợ chưa nhập được sản phẩm này. Hãy thử lại, hoặc nhập bằng biểu mẫu.";
    }

    private void send(SheetRunService.Sending sending) {
        try {
            runs.send(sending);
        } catch (RuleViolation | InvalidInput refused) {
            runs.unsendable(sending, words(refused));
        }
    }
}
