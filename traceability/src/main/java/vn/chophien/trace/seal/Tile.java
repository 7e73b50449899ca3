package vn.chophien.trace.seal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a log that is fetched, kept and cached as one: C2SP tlog-tiles. A tile of hashes holds up to 256 nodes of one
 * of the levels 0, 8, 16 …; a tile of entries holds the leaves under such a tile of level 0.
 *
 * @param level 0 for leaf hashes, 1 for the nodes eight levels above them, and so on; {@link #ENTRIES} for entries
 * @param index in its level, from 0
 * @param width how many of its 256 places are filled; 256 for a full tile, which never changes
 */
public record Tile(int level, long index, int width) {

    /** Places in a tile. */
    public static final int FULL = 256;

    /** Levels of the tree in one tile. */
    public static final int HEIGHT = 8;

    /** The level of tiles that hold the leaves themselves. */
    public static final int ENTRIES = -1;

    private static final Pattern PATH = Pattern.compile(
            "(entries|[0-9]|[1-5][0-9]|6[0-3])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** Reads the part of an address after {@code tile/}; empty when it is none. */
    public static Optional<Tile> parse(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        long index = Long.parseLong(parts.group(2).replaceAll("[x/]", ""));
        int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        Tile tile = new Tile(level, index, width);
        boolean isFullWithSuffix = parts.group(3) != null && width >= FULL;
        return isFullWithSuffix || !tile.path().equals(path) ? Optional.empty() : Optional.of(tile);
    }

    /** The part of the address after {@code tile/}: {@code 0/x001/234.p/7}. */
    public String path() {
        StringBuilder name = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            name.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return (level == ENTRIES ? "entries" : level) + "/" + name + (width == FULL ? "" : ".p/" + width);
    }

    /** The level of the tree that its hashes stand on. */
    public int treeLevel() {
        return Math.max(level, 0) * HEIGHT;
    }

    /** Index, in its level of the tree, of its first place. */
    public long first() {
        return index * FULL;
    }

    /** Tells whether a log of this size fills the tile this far. */
    public boolean isIn(long size) {
        return width >= 1 && first() + width <= size >> treeLevel();
    }
}
