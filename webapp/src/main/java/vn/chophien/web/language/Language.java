package vn.chophien.web.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
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

    static void begin(Language language) {
        CURRENT.set(language);
    }

    static void end() {
        CURRENT.remove();
    }

    /** The language that the reader of this request chose. */
    public static Language wantedBy(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null || DESKS.contains(firstPart(request.getRequestURI()))) {
            return VIETNAMESE;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                return cookie.getValue().equals(ENGLISH.tag) ? ENGLISH : VIETNAMESE;
            }
        }
        return VIETNAMESE;
    }

    private static String firstPart(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }
}
