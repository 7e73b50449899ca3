package vn.chophien.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the writer of a review is called on the product's page. The whole name is never shown. */
public enum AuthorName {
    SHORT,
    GIVEN,
    NONE;

    static final String NOBODY = "Người mua";
    private static final int LONGEST = 80;

    /** Vietnamese names end with the name that people are called by: Nguyễn Thị Hoa becomes N. T. Hoa. */
    public String of(String fullName) {
        String[] words = fullName.strip().split("\\s+");
        String given = words[words.length - 1];
        String shown = switch (this) {
            case NONE -> NOBODY;
            case GIVEN -> given;
            case SHORT ->
                Arrays.stream(words)
                                .limit(words.length - 1L)
                                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1))
                                                .toUpperCase(Locale.ROOT) + ".")
                                .collect(Collectors.joining(" ", "", words.length > 1 ? " " : ""))
                        + given;
        };
        return shown.isBlank() ? NOBODY : shown.substring(0, Math.min(LONGEST, shown.length()));
    }
}
