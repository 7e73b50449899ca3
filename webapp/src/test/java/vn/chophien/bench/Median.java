package vn.chophien.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** How long things take, one after the other; the first times do not count. */
final class Median {

    private static final int TIMES = 15;
    private static final int WARM_UP = 5;

    private Median() {}

    static double millis(Callable<?> work) throws Exception {
        return millis(new Callable<?>[] {work})[0];
    }

    /** Of several things in turn, so that what else the machine does slows all of them. */
    static double[] millis(Callable<?>... works) throws Exception {
        double[][] millis = new double[works.length][TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            for (int work = 0; work < works.length; work++) {
                long begin = System.nanoTime();
                works[work].call();
                millis[work][Math.max(0, i)] = (System.nanoTime() - begin) / 1e6;
            }
        }
        return Arrays.stream(millis).mapToDouble(Median::of).toArray();
    }

    private static double of(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
