package vn.chophien.trace.sampling;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chophien.trace.seal.Hash;

/**
 * What is fixed before a draw: which lots, how likely each is, and how many are drawn.
 *
 * <p>As text it is {@code cho-phien-draw/1}, the nonce, the number of picks, and then each lot's name and weight, sorted
 * by name; every line ends with a line feed. The nonce keeps the list from being guessed from its hash while the list is
 * still kept back, so that nobody is warned of a visit.
 *
 * @param nonce 32 to 64 lower-case hexadecimal digits, random
 * @param picks how many are drawn, at most as many as there are
 */
public record Announcement(String nonce, int picks, List<WeightedLot> lots) {

    static final String FORMAT = "cho-phien-draw/1";

    public Announcement {
        if (!nonce.matches("[0-9a-f]{32,64}")) {
            throw new IllegalArgumentException("A nonce has 32 to 64 hexadecimal digits.");
        }
        if (picks < 1 || picks > lots.size()) {
            throw new IllegalArgumentException("Of " + lots.size() + " lots " + picks + " cannot be drawn.");
        }
        if (lots.stream().map(WeightedLot::name).distinct().count() != lots.size()) {
            throw new IllegalArgumentException("A lot is named twice.");
        }
        List<WeightedLot> sorted = new ArrayList<>(lots);
        sorted.sort(Comparator.comparing(WeightedLot::name));
        lots = List.copyOf(sorted);
    }

    /**
     * Reads {@link #text()} back; throws {@link IllegalArgumentException} for anything that this class would not have
     * written.
     */
    public static Announcement parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 5 || !lines[0].equals(FORMAT)) {
            throw new IllegalArgumentException("Not an announcement of a draw.");
        }
        List<WeightedLot> lots = new ArrayList<>();
        for (int i = 3; i < lines.length - 1; i++) {
            String[] parts = lines[i].split(" ", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("Line " + (i + 1) + " is not a name and a weight.");
            }
            lots.add(new WeightedLot(parts[0], Integer.parseInt(parts[1])));
        }
        Announcement read = new Announcement(lines[1], Integer.parseInt(lines[2]), lots);
        if (!read.text().equals(text)) {
            throw new IllegalArgumentException("The announcement is spelled in another way than it is hashed.");
        }
        return read;
    }

    /** The text that is hashed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(FORMAT)
                .append('\n')
                .append(nonce)
                .append('\n')
                .append(picks)
                .append('\n');
        lots.forEach(
                lot -> text.append(lot.name()).append(' ').append(lot.weight()).append('\n'));
        return text.toString();
    }

    /** What is made public first: SHA-256 of {@link #text()}. */
    public Hash hash() {
        return Hash.ofContent(text().getBytes(StandardCharsets.US_ASCII));
    }
}
