package vn.chophien.web.shared;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with files as an ordinary form (RFC 7578 to x-www-form-urlencoded), so that all that follows, tokens and
 * refusals, works alike for both. Text files become fields; pictures stay bytes.
 *
 * @param form the fields, ready to be read as any other form
 * @param files what is no text, in its order; only where files were asked for as bytes
 */
record Multipart(byte[] form, List<byte[]> files) {

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]{1,70})\"|([^;\\s\"]{1,70}))");
    private static final Pattern NAME =
            Pattern.compile("(?i)content-disposition:[^\\r\\n]*?;\\s*name=\"([^\"\\r\\n]*)\"");

    private static final Pattern FILE_NAME = Pattern.compile("(?i);\\s*filename\\*?=");
    private static final Charset BYTES = StandardCharsets.ISO_8859_1; // one character a byte

    /**
     * @param asBytes whether files are kept as bytes; else they are read as text
     * @throws IllegalArgumentException for what is no such form
     */
    static Multipart read(String contentType, byte[] body, boolean asBytes) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new IllegalArgumentException("No boundary");
        }
        String line = "\r\n--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        String text = "\r\n" + new String(body, BYTES);
        List<String> fields = new ArrayList<>();
        List<byte[]> files = new ArrayList<>();
        int from = text.indexOf(line);
        while (from >= 0 && !text.startsWith("--", from + line.length())) {
            int to = text.indexOf(line, from + line.length());
            if (to < 0) {
                throw new IllegalArgumentException("Cut off");
            }
            part(text.substring(from + line.length(), to), asBytes, fields, files);
            from = to;
        }
        return new Multipart(String.join("&", fields).getBytes(StandardCharsets.US_ASCII), files);
    }

    private static void part(String part, boolean asBytes, List<String> fields, List<byte[]> files) {
        int end = part.indexOf("\r\n\r\n");
        String head = end < 0 ? "" : new String(part.substring(0, end).getBytes(BYTES), StandardCharsets.UTF_8);
        Matcher name = NAME.matcher(head);
        if (!name.find()) {
            throw new IllegalArgumentException("A part without a name");
        }
        byte[] content = part.substring(end + 4).getBytes(BYTES);
        if (asBytes && FILE_NAME.matcher(head).find()) {
            if (content.length > 0) { // an empty one is a field that nobody filled
                files.add(content);
            }
            return;
        }
        String text = new String(content, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        fields.add(encoded(name.group(1)) + "=" + encoded(text));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
