package vn.chophien.catalogue.search;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of an index answer some words.
 *
 * @param scores by row; 0 for those that do not answer
 * @param readAs what the words were taken for, when as typed they were nothing
 */
record Answer(float[] scores, int[] bestFirst, @Nullable String readAs) {

    static Answer of(float[] scores, @Nullable String readAs) {
        return new Answer(scores, bestFirst(scores), readAs);
    }

    int weight() {
        return 4 * (scores.length + bestFirst.length);
    }

    /** The rows that answer. Score and row are sorted as one number: positive floats compare like their bits. */
    static int[] bestFirst(float[] scores) {
        return IntStream.range(0, scores.length)
                .filter(row -> scores[row] > 0)
                .mapToLong(row -> ((long) -Float.floatToIntBits(scores[row]) << Integer.SIZE) + row)
                .sorted()
                .mapToInt(scoreAndRow -> (int) scoreAndRow)
                .toArray();
    }

    static boolean isNothing(float[] scores) {
        for (float score : scores) {
            if (score > 0) {
                return false;
            }
        }
        return true;
    }
}
