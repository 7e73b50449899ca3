package vn.chophien.web.shared;

import java.util.regex.Pattern;

/** A style sheet without what only its writers read. Compression takes care of the rest. */
final class LeanCss {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern INDENT = Pattern.compile("\\s*\\n\\s*");

    private LeanCss() {}

    /** No string of a style sheet of ours holds a comment or a line end. */
    static String of(String css) {
        return INDENT.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll("\n");
    }
}
