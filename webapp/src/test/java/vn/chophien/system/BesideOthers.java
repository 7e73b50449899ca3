package vn.chophien.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/**
 * A test class that runs while others use the same market: it looks only at what it made, or at what nobody changes, and
 * uses no browser, of which there is one. Its own tests follow each other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Alone.MARKET, mode = ResourceAccessMode.READ)
@ResourceLock(providers = BesideOthers.OwnTests.class)
@interface BesideOthers {

    /** A lock that only this class takes: without one that is written to, its tests would run beside each other. */
    final class OwnTests implements ResourceLocksProvider {

        @Override
        public Set<Lock> provideForClass(Class<?> testClass) {
            return Set.of(new Lock("the tests of " + testClass.getName()));
        }
    }
}
