package vn.chophien.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A race: each run may come out otherwise, so it is run as often as {@code -Drepetitions=N} says, once without it. A run
 * makes the goods that it is about for itself.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(Repetitions.class)
@interface Repeated {

    /** How many take part, more than ten: {@code -Dbuyers=N} makes each of many runs smaller. */
    int BUYERS = Integer.getInteger("buyers", 40);
}
