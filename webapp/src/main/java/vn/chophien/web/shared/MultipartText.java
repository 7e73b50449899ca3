package vn.chophien.web.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with text files as an ordinary form (RFC 7578 to x-www-form-urlencoded), so that all that follows, tokens and
 * refusals, works alike for both.
 */
final class MultipartText {

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]{1,70})\"|([^;\\s\"]{1,70}))");
    private static final Pattern NAME =
            Pattern.compile("(?i)content-disposition:[^\\r\\n]*?;\\s*name=\"([^\"\\r\\n]*)\"");

    private MultipartText() {}

    /** @throws IllegalArgumentException for what is no such form */
    static byte[] asForm(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new IllegalArgumentException("No boundary");
        }
        String line = "\r\n--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        String text = "\r\n" + new String(body, StandardCharsets.UTF_8);
        List<String> fields = new ArrayList<>();
        int from = text.indexOf(line);
        while (from >= 0 && !text.startsWith("--", from + line.length())) {
            int to = text.indexOf(line, from + line.length());
            if (to < 0) {
                throw new IllegalArgumentException("Cut off");
            }
            fields.add(field(text.substring(from + line.length(), to)));
            from = to;
        }
        return String.join("&", fields).getBytes(StandardCharsets.US_ASCII);
    }

    private static String field(String part) {
        int end = part.indexOf("\r\n\r\n");
        Matcher name = NAME.matcher(end < 0 ? "" : part.substring(0, end));
        if (!name.find()) {
            throw new IllegalArgumentException("A part without a name");
        }
        return encoded(name.group(1)) + "=" + encoded(part.substring(end + 4).replaceFirst("^\uFEFF", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
