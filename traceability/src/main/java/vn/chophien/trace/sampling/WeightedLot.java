package vn.chophien.trace.sampling;

/**
 * Something that may be drawn.
 *
 * @param name 1 to 60 printable ASCII characters without a space, such as a lot's token
 * @param weight how much more likely it is drawn than a lot of weight 1; 1 to {@link #HEAVIEST}
 */
public record WeightedLot(String name, int weight) {

    public static final int HEAVIEST = 1_000_000;

    public WeightedLot {
        if (!name.matches("[\\x21-\\x7E]{1,60}")) {
            throw new IllegalArgumentException("A lot is named by 1 to 60 printable ASCII characters: " + name);
        }
        if (weight < 1 || weight > HEAVIEST) {
            throw new IllegalArgumentException("A weight is 1 to " + HEAVIEST + ", not " + weight + ".");
        }
    }
}
