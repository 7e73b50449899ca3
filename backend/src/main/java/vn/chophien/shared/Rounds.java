package vn.chophien.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs every {@link Round}. One that fails is logged, and the next comes all the same: the timers of the container give
 * up for ever after two failures, which is one short absence of the database. None waits for another: the container's
 * own scheduled executor has a single thread, so that one bank without an answer would hold up the product index.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rounds {

    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());

    @Resource
    ManagedThreadFactory threads;

    @Inject
    @Any
    Instance<Round> rounds;

    private @Nullable ScheduledExecutorService clock;

    @PostConstruct
    void begin() {
        clock = start(rounds.stream().toList(), threads);
    }

    /** As many threads as rounds. */
    static ScheduledExecutorService start(List<Round> rounds, ThreadFactory threads) {
        ScheduledExecutorService clock = new ScheduledThreadPoolExecutor(rounds.size(), threads);
        for (Round round : rounds) {
            long pause = round.pause().toMillis();
            var unused = clock.scheduleWithFixedDelay(() -> attempt(round), pause, pause, TimeUnit.MILLISECONDS);
        }
        return clock;
    }

    private static void attempt(Round round) {
        try {
            round.run();
        } catch (RuntimeException failure) { // thrown on, it would end the rounds
            LOG.log(Level.WARNING, "A round failed, the next one comes", failure);
        }
    }

    @PreDestroy
    void end() {
        if (clock != null) {
            clock.shutdown();
        }
        rounds.forEach(Round::last);
    }
}
