package vn.chophien.web.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a jte template says in words: what it looks up in the catalogue, and what it forgot to look up. */
final class TemplateText {

    private static final Pattern CODE_START = Pattern.compile(
            "<%--.*?--%>|@import[^\\n]*|@param\\b|@(?:if|elseif|for|template[\\w.]*)\\(|@(?:else|endif|endfor|raw|endraw)\\b"
                    + "|\\$unsafe\\{|[$!]\\{|`",
            Pattern.DOTALL);
    private static final Pattern LOOKED_UP = Pattern.compile(".*(?<![\\w.])[th]\\(\\s*$", Pattern.DOTALL);
    private static final Pattern VIETNAMESE = Pattern.compile("[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(?:aria-label|alt|title|placeholder|data-label)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Names and signs that are the same in both languages. */
    private static final Set<String> OF_BOTH = Set.of(
            "OCOP", "VietGAP", "QR", "kg", "km", "PDF", "XLSX", "CSV", "JSON", "API", "HTML", "English", "Tiếng",
            "Việt", "OpenAPI", "EPCIS", "GS", "Digital", "Link", "GET", "nbsp", "VietQR", "MoMo", "VNPAY", "ZaloPay",
            "COD", "SHA", "Ed", "jar", "verify", "java", "MB", "kB");

    private final String source;
    private final Set<String> keys = new TreeSet<>();
    private final List<String> forgotten = new ArrayList<>();
    private int at;

    private TemplateText(String source) {
        this.source = source;
        content(new StringBuilder());
    }

    static TemplateText of(String source) {
        return new TemplateText(source);
    }

    /** The Vietnamese of every lookup. */
    Set<String> keys() {
        return keys;
    }

    List<String> forgotten() {
        return forgotten;
    }

    /** Up to the end, or the backtick that ends content within code. What is code becomes a gap. */
    private void content(StringBuilder html) {
        Matcher next = CODE_START.matcher(source);
        while (at < source.length() && next.find(at)) {
            html.append(source, at, next.start());
            at = next.end();
            String start = next.group();
            if (start.equals("`")) {
                break;
            }
            html.append(start.startsWith("@") ? "" : "\u0001");
            if (start.equals("@param")) {
                code('\n');
            } else if (start.endsWith("(")) {
                code(')');
            } else if (start.endsWith("{")) {
                code('}');
            }
        }
        if (at < source.length() && !next.reset().find(at)) {
            html.append(source.substring(at));
            at = source.length();
        }
        judge(html.toString());
    }

    private void code(char end) {
        int depth = 0;
        int start = at;
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c == '"') {
                literal(start);
            } else if (c == '\'') {
                at = source.indexOf('\'', source.charAt(at) == '\\' ? at + 2 : at) + 1;
            } else if (c == '@' && source.startsWith("`", at)) {
                at++;
                content(new StringBuilder());
            } else if (c == end && depth == 0) {
                return;
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            }
        }
    }

    private void literal(int codeStart) {
        int start = at;
        while (source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        String text = source.substring(start, at++).translateEscapes();
        if (LOOKED_UP.matcher(source.substring(codeStart, start - 1)).matches()) {
            keys.add(text);
        } else if (VIETNAMESE.matcher(text).find()) {
            forgotten.add('"' + text + '"');
        }
    }

    private void judge(String html) {
        SPOKEN_ATTRIBUTE.matcher(html).results().forEach(attribute -> judgeWords(attribute.group(1)));
        judgeWords(TAG.matcher(html).replaceAll("\u0001"));
    }

    private void judgeWords(String text) {
        Pattern.compile("\u0001")
                .splitAsStream(text)
                .filter(run -> WORD.matcher(run).results().anyMatch(word -> !OF_BOTH.contains(word.group())))
                .forEach(run -> forgotten.add(run.strip()));
    }
}
