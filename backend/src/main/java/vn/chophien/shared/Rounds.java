package vn.chophien.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs every {@link Round}. One that fails is logged, and the next comes all the same: the timers of the container give
 * up for ever after two failures, which is one short absence of the database.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rounds {

    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    @Any
    Instance<Round> rounds;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    @PostConstruct
    void begin() {
        for (Round round : rounds) {
            long pause = round.pause().toMillis();
            running.add(executor.scheduleWithFixedDelay(() -> attempt(round), pause, pause, TimeUnit.MILLISECONDS));
        }
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
        running.forEach(round -> round.cancel(false));
        rounds.forEach(Round::last);
    }
}
