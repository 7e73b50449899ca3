package vn.chophien.system;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Those that have the market alone come first in their lane, and those with a market of their own first in the other:
 * while one waits for nobody, the other disturbs nobody. Anywhere else each {@link Alone} would wait for a class in the
 * other lane to end, and then keep that lane waiting. The running market is smallest at the beginning, too, which
 * shortens what reads all of it.
 */
final class RunOrder implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparingInt(RunOrder::turn));
    }

    private static int turn(ClassDescriptor tests) {
        if (tests.isAnnotated(Alone.class)) {
            return 0;
        }
        return hasMarketOfItsOwn(tests) ? 1 : 2;
    }

    private static boolean hasMarketOfItsOwn(ClassDescriptor tests) {
        return !tests.isAnnotated(BesideOthers.class)
                && tests.findAnnotation(Execution.class)
                        .filter(how -> how.value() == ExecutionMode.CONCURRENT)
                        .isPresent();
    }
}
