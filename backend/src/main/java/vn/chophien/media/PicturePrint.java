package vn.chophien.media;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a picture looks like, in 64 bits: which of its coarsest waves (discrete cosine transform, 8 by 8 of 32 by 32
 * greys) are above their middle. Smaller, lighter or compressed again, it changes few bits; another picture has about
 * half of them differently.
 */
final class PicturePrint {

    private static final int SIDE = 32;
    private static final int LOW = 8;

    /** Of 255 greys: sky, snow and a lens cap have no face to be known by. */
    private static final double PLAIN = 6;

    private static final double[][] WAVES = waves();

    private PicturePrint() {}

    /** Null for a picture that is too plain to be told from others. */
    static @Nullable Long of(BufferedImage image) {
        double[][] greys = greys(image);
        return spread(greys) < PLAIN ? null : bits(low(greys));
    }

    private static long bits(double[] low) {
        double[] sorted = Arrays.copyOfRange(low, 1, low.length); // the first is only how light the picture is
        Arrays.sort(sorted);
        double middle = sorted[sorted.length / 2];
        long bits = 0;
        for (int i = 1; i < low.length; i++) {
            if (low[i] > middle) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    private static double[] low(double[][] greys) {
        double[][] rows = new double[SIDE][LOW];
        for (int y = 0; y < SIDE; y++) {
            for (int u = 0; u < LOW; u++) {
                for (int x = 0; x < SIDE; x++) {
                    rows[y][u] += greys[y][x] * WAVES[u][x];
                }
            }
        }
        double[] low = new double[LOW * LOW];
        for (int v = 0; v < LOW; v++) {
            for (int u = 0; u < LOW; u++) {
                for (int y = 0; y < SIDE; y++) {
                    low[v * LOW + u] += rows[y][u] * WAVES[v][y];
                }
            }
        }
        return low;
    }

    /** The mean of each of 32 by 32 fields, however large the picture is. */
    private static double[][] greys(BufferedImage image) {
        double[][] greys = new double[SIDE][SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                greys[y][x] = mean(image, x, y);
            }
        }
        return greys;
    }

    private static double mean(BufferedImage image, int x, int y) {
        int left = x * image.getWidth() / SIDE;
        int top = y * image.getHeight() / SIDE;
        int right = Math.max(left + 1, (x + 1) * image.getWidth() / SIDE);
        int bottom = Math.max(top + 1, (y + 1) * image.getHeight() / SIDE);
        double sum = 0;
        for (int j = top; j < bottom; j++) {
            for (int i = left; i < right; i++) {
                int rgb = image.getRGB(i, j);
                sum += 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
            }
        }
        return sum / ((right - left) * (bottom - top));
    }

    private static double spread(double[][] greys) {
        double mean =
                Arrays.stream(greys).flatMapToDouble(Arrays::stream).average().orElse(0);
        return Math.sqrt(Arrays.stream(greys)
                .flatMapToDouble(Arrays::stream)
                .map(grey -> (grey - mean) * (grey - mean))
                .average()
                .orElse(0));
    }

    private static double[][] waves() {
        double[][] waves = new double[LOW][SIDE];
        for (int u = 0; u < LOW; u++) {
            for (int x = 0; x < SIDE; x++) {
                waves[u][x] = Math.cos((2 * x + 1) * u * Math.PI / (2 * SIDE));
            }
        }
        return waves;
    }
}
