package vn.chophien.document;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The heading of an official letter: who writes on the left, the state's name and motto on the right, then the letter's
 * number, place and day.
 *
 * @param number as the writer's register has it, dots where it is still to be given
 */
public record LetterHeading(String issuer, String number, String place, LocalDate day) {

    public static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public String issuerInCapitals() {
        return issuer.toUpperCase(VIETNAMESE);
    }

    public String numbered() {
        return "Số: " + number;
    }

    /** Days below ten and the months of January and February take a zero, so that nobody puts a digit before them. */
    public String placeAndDay() {
        String date = String.format(
                Locale.ROOT,
                "ngày %02d tháng %s năm %d",
                day.getDayOfMonth(),
                day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue()),
                day.getYear());
        return place + ", " + date;
    }
}
