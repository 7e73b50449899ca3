package vn.chophien.catalogue.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Outage;
import vn.chophien.shared.Round;
import vn.chophien.shared.RuleViolation;

/** Works off the sheets that sellers started, then those that they take back. */
@ApplicationScoped
class SheetRound implements Round {

    private static final System.Logger LOG = System.getLogger(SheetRound.class.getName());
    private static final int BATCH = 100;

    /** A product that fails so often fails for a reason of its own, and not for somebody who edits it just now. */
    private static final int MOST_FAILURES = 3;

    @Inject
    SheetRunService runs;

    @Inject
    SheetUndoService undos;

    private final Batches importing = new Batches();
    private final Batches undoing = new Batches();

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        boolean busy = true;
        while (busy) {
            boolean imported = importing.step(
                    this::importSome,
                    failure -> runs.giveUp(
                            words(failure, "Chợ chưa nhập được sản phẩm này. Hãy thử lại, hoặc nhập bằng biểu mẫu.")));
            boolean undone =
                    undoing.step(undos::next, failure -> undos.giveUp(words(failure, "chợ chưa trả lại được")));
            busy = imported || undone;
        }
    }

    /** Where a batch fails, its products are tried one by one. */
    private static final class Batches {

        private int oneByOne;
        private int failures;

        /** @return whether there was work */
        boolean step(IntPredicate work, Consumer<RuntimeException> giveUp) {
            try {
                boolean worked = work.test(oneByOne > 0 ? 1 : BATCH);
                oneByOne = Math.max(0, oneByOne - 1);
                failures = 0;
                return worked;
            } catch (RuntimeException failure) {
                failed(failure, giveUp);
                return true;
            }
        }

        private void failed(RuntimeException failure, Consumer<RuntimeException> giveUp) {
            if (Outage.isBehind(failure)) {
                throw failure;
            }
            if (oneByOne == 0) {
                oneByOne = BATCH;
            } else if (++failures >= MOST_FAILURES) {
                LOG.log(Level.WARNING, "A product of a sheet cannot be worked on", failure);
                failures = 0;
                giveUp.accept(failure);
            }
        }
    }

    private boolean importSome(int most) {
        SheetRunService.Step step = runs.next(most);
        if (step == SheetRunService.Step.TO_SEND) {
            runs.unsent().forEach(this::send);
        }
        return step != SheetRunService.Step.NOTHING;
    }

    private static String words(RuntimeException failure, String otherwise) {
        if (failure instanceof RuleViolation violation) {
            return violation.sentence();
        }
        return failure instanceof InvalidInput invalid
                ? String.join(" ", invalid.sentences().values())
                : otherwise;
    }

    private void send(SheetRunService.Sending sending) {
        try {
            runs.send(sending);
        } catch (RuleViolation | InvalidInput refused) {
            runs.unsendable(sending, words(refused, ""));
        }
    }
}
