package vn.chophien.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** How long something takes, one after the other; the first times do not count. */
final class Median {

    private static final int TIMES = 15;
    private static final int WARM_UP = 5;

    private Median() {}

    static double millis(Callable<?> work) throws Exception {
        double[] millis = new double[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            long begin = System.nanoTime();
            work.call();
            millis[Math.max(0, i)] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return millis[TIMES / 2];
    }
}
