package vn.chophien.shared;

/** Whole numbers as Vietnamese readers group them: a dot between thousands. */
public final class Thousands {

    private Thousands() {}

    public static String dotted(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder text = new StringBuilder(number < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append('.');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }
}
