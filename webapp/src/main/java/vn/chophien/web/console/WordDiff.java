package vn.chophien.web.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Two texts as one, word by word: what stayed, what went and what came, in the order in which it reads. */
public final class WordDiff {

    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    public record Piece(Kind kind, String text) {}

    /** Comparing takes words times words; beyond this the texts are shown whole, one after the other. */
    private static final long MOST_CELLS = 2_000_000;

    private WordDiff() {}

    public static List<Piece> of(String before, String after) {
        String[] old = words(before);
        String[] now = words(after);
        if ((long) old.length * now.length > MOST_CELLS) {
            return List.of(new Piece(Kind.GONE, before), new Piece(Kind.NEW, after));
        }
        return joined(walk(old, now, commonAhead(old, now)));
    }

    /** Words with the space behind them, so that the pieces put together are the texts again. */
    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split("(?<=\\s)(?=\\S)");
    }

    /** How many words the rests of both texts, from each pair of places on, have in common in this order. */
    private static int[][] commonAhead(String[] old, String[] now) {
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] =
                        old[i].equals(now[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Piece> walk(String[] old, String[] now, int[][] common) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                pieces.add(new Piece(Kind.SAME, old[i++]));
                j++;
            } else if (j == now.length || (i < old.length && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(new Piece(Kind.GONE, old[i++]));
            } else {
                pieces.add(new Piece(Kind.NEW, now[j++]));
            }
        }
        return pieces;
    }

    private static List<Piece> joined(List<Piece> words) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece word : words) {
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).kind() == word.kind()) {
                pieces.set(last, new Piece(word.kind(), pieces.get(last).text() + word.text()));
            } else {
                pieces.add(word);
            }
        }
        return Collections.unmodifiableList(pieces);
    }
}
