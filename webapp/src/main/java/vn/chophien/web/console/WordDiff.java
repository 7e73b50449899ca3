package vn.chophien.web.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

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

    /** A word or two in the middle of a rewritten sentence stayed by chance; reading around them is hard. */
    private static final int FEWEST_WORDS_THAT_STAY = 3;

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

    /** Neighbours of a kind as one piece; between two that stayed, first all that went and then all that came. */
    private static List<Piece> joined(List<Piece> words) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        for (int from = 0; from < words.size(); ) {
            int to = endOfRun(words, from);
            String text = words.subList(from, to).stream().map(Piece::text).collect(Collectors.joining());
            Kind kind = words.get(from).kind();
            boolean island = from > 0 && to < words.size() && to - from < FEWEST_WORDS_THAT_STAY;
            if (kind == Kind.SAME && !island) {
                flush(pieces, gone, come);
                pieces.add(new Piece(Kind.SAME, text));
            } else {
                gone.append(kind == Kind.NEW ? "" : text);
                come.append(kind == Kind.GONE ? "" : text);
            }
            from = to;
        }
        flush(pieces, gone, come);
        return Collections.unmodifiableList(pieces);
    }

    private static int endOfRun(List<Piece> words, int from) {
        int to = from;
        while (to < words.size() && words.get(to).kind() == words.get(from).kind()) {
            to++;
        }
        return to;
    }

    private static void flush(List<Piece> pieces, StringBuilder gone, StringBuilder come) {
        if (!gone.isEmpty()) {
            pieces.add(new Piece(Kind.GONE, gone.toString()));
        }
        if (!come.isEmpty()) {
            pieces.add(new Piece(Kind.NEW, come.toString()));
        }
        gone.setLength(0);
        come.setLength(0);
    }
}
