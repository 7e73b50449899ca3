package vn.chophien.catalogue.search;

import java.util.BitSet;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Words of products, some of which are left out as if they had been deleted. */
final class LeftOut extends FilterLeafReader {

    private final BitSet gone;

    LeftOut(LeafReader all, BitSet gone) {
        super(all);
        this.gone = gone;
    }

    @Override
    public Bits getLiveDocs() {
        return new Bits() {
            @Override
            public boolean get(int document) {
                return !gone.get(document);
            }

            @Override
            public int length() {
                return in.maxDoc();
            }
        };
    }

    @Override
    public int numDocs() {
        return in.maxDoc() - gone.cardinality();
    }

    /** Nothing may be kept for the documents that are left: which ones they are differs from reader to reader. */
    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
        return in.getCoreCacheHelper();
    }
}
