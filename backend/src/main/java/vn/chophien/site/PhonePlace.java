package vn.chophien.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chophien.shared.InvalidInput;
import vn.chophien.trace.plot.Position;

/**
 * Where a phone was when its user asked it to say so, rounded to about ten metres: enough to tell one field from the next.
 *
 * @param accuracyMetres within which the phone was, as it says
 */
public record PhonePlace(BigDecimal latitude, BigDecimal longitude, int accuracyMetres) {

    private static final int SCALE = 4;
    private static final int MOST_METRES = 100_000;
    /** RFC 5870, as far as phones need it. */
    private static final Pattern GEO_URI = Pattern.compile(
            "geo:(-?\\d{1,3}(?:\\.\\d{1,20})?),(-?\\d{1,3}(?:\\.\\d{1,20})?);u=(\\d{1,9}(?:\\.\\d{1,20})?)");

    private static final Pattern TEXT = Pattern.compile("(-?\\d+\\.\\d{4}), (-?\\d+\\.\\d{4}) ±(\\d+) m");

    public PhonePlace {
        latitude = latitude.setScale(SCALE, RoundingMode.HALF_UP);
        longitude = longitude.setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** @throws InvalidInput under {@code place}, for what is nowhere on Earth */
    public static PhonePlace of(double latitude, double longitude, double accuracyMetres) {
        boolean onEarth =
                Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && accuracyMetres >= 0; // never for NaN
        if (!onEarth) {
            throw InvalidInput.of("place", "Vị trí máy gửi không đọc được. Hãy bỏ vị trí rồi gửi lại.");
        }
        return new PhonePlace(BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude), (int)
                Math.min(MOST_METRES, Math.ceil(accuracyMetres)));
    }

    /**
     * Reads it as a phone sends it, {@code geo:22.1450,105.9123;u=12}.
     *
     * @throws InvalidInput as {@link #of}
     */
    public static PhonePlace ofGeoUri(String uri) {
        Matcher found = GEO_URI.matcher(uri);
        return found.matches()
                ? of(
                        Double.parseDouble(found.group(1)),
                        Double.parseDouble(found.group(2)),
                        Double.parseDouble(found.group(3)))
                : of(Double.NaN, 0, 0);
    }

    Position position() {
        return new Position(longitude, latitude);
    }

    /** As it is kept; empty for what was erased. */
    static Optional<PhonePlace> read(String text) {
        Matcher found = TEXT.matcher(text);
        return found.matches()
                ? Optional.of(new PhonePlace(
                        new BigDecimal(found.group(1)),
                        new BigDecimal(found.group(2)),
                        Integer.parseInt(found.group(3))))
                : Optional.empty();
    }

    public String text() {
        return latitude + ", " + longitude + " ±" + accuracyMetres + " m";
    }
}
