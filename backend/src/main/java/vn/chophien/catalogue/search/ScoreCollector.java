package vn.chophien.catalogue.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Keeps the score of every match by its row: lists are counted whole, so no "top ten" would do. */
final class ScoreCollector extends SimpleCollector {

    private final float[] scores;
    private int base;
    private @Nullable Scorable scorer;

    private ScoreCollector(float[] scores) {
        this.scores = scores;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
        base = context.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
        if (scorer != null) {
            scores[base + document] = scorer.score();
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    /** Segments may be searched by several threads, each writing its own rows of the one array. */
    record Manager(int rows, float[] scores) implements CollectorManager<ScoreCollector, float[]> {

        Manager(int rows) {
            this(rows, new float[rows]);
        }

        @Override
        public ScoreCollector newCollector() {
            return new ScoreCollector(scores);
        }

        @Override
        public float[] reduce(Collection<ScoreCollector> collectors) {
            return scores;
        }
    }
}
