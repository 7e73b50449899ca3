package vn.chophien.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import vn.chophien.payment.SepayResource;

/** All JSON, beside the pages at the root; each of the two applications lists its own classes. */
@ApplicationPath("/api")
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                // edges
                PingResource.class,
                SepayResource.class,
                // around every answer
                ApiHeaders.class,
                BodyGuard.class,
                JsonFormat.class,
                Problems.RuleViolations.class,
                Problems.TooMany.class,
                Problems.NotFounds.class,
                Problems.InvalidInputs.class,
                Problems.HttpErrors.class,
                Problems.Failures.class);
    }
}
