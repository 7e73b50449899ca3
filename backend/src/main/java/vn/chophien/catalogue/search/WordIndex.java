package vn.chophien.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import vn.chophien.shared.Folding;

/**
 * The words of every product, in memory. Row {@code n} of the products is document {@code n}: they are written in order
 * by one thread, and merged in order into one segment.
 */
final class WordIndex {

    /** Names as they are written, tones at the end of each word. */
    static final String EXACT = "exact";

    /** Names without marks. */
    static final String NAME = "name";

    /** Neighbouring words of names written as one: people type "matong". */
    static final String JOINED = "joined";

    /** Everything else, without marks. */
    static final String WORDS = "words";

    /** Who sells it, its brand, what kind of seller that is. */
    static final String SELLER = "seller";

    /** The shelf that it stands on. */
    static final String SHELF = "shelf";

    /** Where it comes from, by today's and by older names. */
    static final String PLACE = "place";

    private final IndexSearcher searcher;

    private WordIndex(IndexReader reader) {
        this.searcher = new IndexSearcher(reader);
    }

    static WordIndex of(List<IndexedProduct> products) {
        return new WordIndex(written(products));
    }

    /**
     * The same without some rows and with more at the end. What a word weighs is taken from all of them together, so
     * scores stay comparable.
     */
    WordIndex with(BitSet gone, List<IndexedProduct> more) {
        List<IndexReader> readers = new ArrayList<>();
        searcher.getIndexReader().leaves().forEach(leaf -> readers.add(new LeftOut(leaf.reader(), gone)));
        readers.add(written(more));
        try {
            return new WordIndex(new MultiReader(readers.toArray(IndexReader[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One segment, or none for no products. */
    private static IndexReader written(List<IndexedProduct> products) {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        IndexWriterConfig inOrder =
                new IndexWriterConfig(new StandardAnalyzer()).setMergePolicy(new LogDocMergePolicy());
        try {
            try (IndexWriter writer = new IndexWriter(memory, inOrder)) {
                for (IndexedProduct product : products) {
                    writer.addDocument(document(product));
                }
                writer.forceMerge(1);
            }
            return DirectoryReader.open(memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    /** How well each row answers; 0 for those that do not. */
    float[] scores(Query query) {
        try {
            return searcher.search(
                    query, new ScoreCollector.Manager(searcher.getIndexReader().maxDoc()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The score of the row that answers best; 0 when none does. */
    float bestScore(Query query) {
        try {
            ScoreDoc[] best = searcher.search(query, 1).scoreDocs;
            return best.length == 0 ? 0 : best[0].score;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every word without digits, with the number of products that have it. */
    Map<String, Integer> vocabulary() {
        Map<String, Integer> uses = new HashMap<>();
        try {
            for (String field : List.of(NAME, JOINED, SELLER, SHELF, PLACE, WORDS)) {
                Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
                TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
                for (BytesRef word = each.next(); word != null; word = each.next()) {
                    String text = word.utf8ToString();
                    if (!Spelling.hasDigit(text)) {
                        uses.merge(text, each.docFreq(), Math::max);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uses;
    }

    private static Document document(IndexedProduct product) {
        String name = Folding.fold(product.card().name());
        Document document = new Document();
        document.add(new TextField(EXACT, Typing.exact(product.card().name()), Field.Store.NO));
        document.add(new TextField(NAME, name, Field.Store.NO));
        document.add(new TextField(JOINED, joined(name), Field.Store.NO));
        document.add(new TextField(WORDS, WordQueries.apart(Folding.fold(product.words())), Field.Store.NO));
        document.add(new TextField(SELLER, Folding.fold(product.card().sellerName()), Field.Store.NO));
        document.add(new TextField(SHELF, Folding.fold(product.card().categoryName()), Field.Store.NO));
        document.add(new TextField(PLACE, Folding.fold(product.place()), Field.Store.NO));
        return document;
    }

    private static String joined(String name) {
        String[] words = name.split(" ", -1);
        return IntStream.range(1, words.length)
                .mapToObj(i -> words[i - 1] + words[i])
                .collect(Collectors.joining(" "));
    }
}
