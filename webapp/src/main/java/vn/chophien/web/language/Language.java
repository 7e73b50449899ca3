package vn.chophien.web.language;

import java.util.Set;

/** The language of a page. Readers choose; it does not follow the browser, which is English on many a Vietnamese phone. */
public enum Language {
    VIETNAMESE("vi", "vi_VN"),
    ENGLISH("en", "en_GB");

    public static final String COOKIE = "ngon-ngu";

    /** Whoever works here works in Vietnamese. */
    private static final Set<String> DESKS = Set.of("quan-ly", "nha-ban");

    private static final ThreadLocal<Language> CURRENT = ThreadLocal.withInitial(() -> VIETNAMESE);

    private final String tag;
    private final String locale;

    Language(String tag, String locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** As in {@code <html lang>}. */
    public String tag() {
        return tag;
    }

    /** As Open Graph writes it. */
    public String locale() {
        return locale;
    }

    /** For templates, while they answer a request; elsewhere (letters, documents) it is Vietnamese. */
    public static Language current() {
        return CURRENT.get();
    }

    public static void begin(Language language) {
        CURRENT.set(language);
    }

    public static void end() {
        CURRENT.remove();
    }

    /**
     * @param chosen its tag, as the reader's browser keeps it
     * @param path of the page
     */
    public static Language of(String chosen, String path) {
        return chosen.equals(ENGLISH.tag) && !DESKS.contains(firstPart(path)) ? ENGLISH : VIETNAMESE;
    }

    private static String firstPart(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }
}
