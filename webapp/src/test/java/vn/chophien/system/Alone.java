package vn.chophien.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A test class beside which nobody else may use the market: it breaks something, or counts what all do. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock(Alone.MARKET)
@interface Alone {
    String MARKET = "the running market";
}
