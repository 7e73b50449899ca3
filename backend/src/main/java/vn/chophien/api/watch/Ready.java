package vn.chophien.api.watch;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready to serve: the database answers soon, and holds everything that this program asks it for. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    private static final int SECONDS = 2;

    @Inject
    SchemaRepository schema;

    @Resource
    ManagedExecutorService executor;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("database").withData("neededSchema", SchemaRepository.NEEDED);
        try {
            String version = askInTime();
            boolean enough = version.compareTo(SchemaRepository.NEEDED) >= 0;
            answer.withData("schema", version).status(enough);
            return enough ? answer.build() : because(answer, "The schema is older than this program.");
        } catch (TimeoutException e) {
            return because(answer, "The database did not answer within " + SECONDS + " seconds.");
        } catch (ExecutionException | RejectedExecutionException e) {
            return because(answer, "The database cannot be reached.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return because(answer, "The program is stopping.");
        }
    }

    /** A database that is away can keep a thread waiting for long; this one is not kept. */
    private String askInTime() throws InterruptedException, ExecutionException, TimeoutException {
        Future<String> version = executor.submit(schema::version);
        try {
            return version.get(SECONDS, TimeUnit.SECONDS);
        } finally {
            version.cancel(true);
        }
    }

    private static HealthCheckResponse because(HealthCheckResponseBuilder answer, String reason) {
        return answer.withData("reason", reason).down().build();
    }
}
