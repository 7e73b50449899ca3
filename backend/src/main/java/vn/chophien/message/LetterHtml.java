package vn.chophien.message;

import java.util.Map;

/**
 * A letter as mail programs show it: one column of tables with the style on each element, because several of them drop
 * style sheets; no pictures, so nothing has to be allowed first.
 */
final class LetterHtml {

    private static final String FONT = "font-family:-apple-system,'Segoe UI',Roboto,Arial,sans-serif;";
    private static final String WORDS = FONT + "font-size:16px;line-height:1.5;color:#1d1d1b;";
    private static final String SMALL = FONT + "font-size:14px;line-height:1.5;color:#5a5a55;";
    private static final Map<Character, String> ESCAPES =
            Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&#39;");

    private final Letter letter;
    private final StringBuilder html = new StringBuilder();

    LetterHtml(Letter letter) {
        this.letter = letter;
    }

    String write() {
        html.append("<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\">")
                .append("<meta name=\"color-scheme\" content=\"light\"><title>")
                .append(escape(letter.title()))
                .append("</title></head><body style=\"margin:0;padding:0;background:#f5f1e6\">")
                .append("<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"><tr>")
                .append("<td align=\"center\" style=\"padding:16px\"><table role=\"presentation\" cellpadding=\"0\"")
                .append(
                        " cellspacing=\"0\" style=\"width:100%;max-width:560px;background:#ffffff;border-radius:12px\">");
        row(
                "padding:16px 24px;border-bottom:1px solid #e0d9c8",
                FONT + "font-weight:700;color:#1f5c45",
                letter.market());
        row("padding:24px 24px 0", FONT + "font-size:22px;font-weight:700;color:#1d1d1b", letter.title());
        letter.paragraphs().forEach(paragraph -> row("padding:12px 24px 0", WORDS, paragraph));
        facts();
        link();
        row("padding:24px", SMALL, letter.why());
        return html.append("</table></td></tr></table></body></html>").toString();
    }

    private void row(String cell, String style, String words) {
        html.append("<tr><td style=\"")
                .append(cell)
                .append("\"><div style=\"")
                .append(style)
                .append("\">")
                .append(escape(words))
                .append("</div></td></tr>");
    }

    private void facts() {
        if (letter.facts().isEmpty()) {
            return;
        }
        html.append("<tr><td style=\"padding:16px 24px 0\"><table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\">");
        for (Letter.Fact fact : letter.facts()) {
            html.append(
                            "<tr><th scope=\"row\" align=\"left\" valign=\"top\" style=\"padding:6px 12px 6px 0;white-space:nowrap;")
                    .append(SMALL)
                    .append("font-weight:400\">")
                    .append(escape(fact.name()))
                    .append("</th><td valign=\"top\" style=\"padding:6px 0;")
                    .append(WORDS)
                    .append("\">")
                    .append(escape(fact.value()))
                    .append("</td></tr>");
        }
        html.append("</table></td></tr>");
    }

    private void link() {
        Letter.Link link = letter.link();
        if (link == null) {
            return;
        }
        html.append("<tr><td style=\"padding:20px 24px 0\"><a href=\"")
                .append(escape(link.address()))
                .append("\" style=\"display:inline-block;padding:12px 20px;border-radius:8px;background:#1f5c45;")
                .append(FONT)
                .append("font-size:16px;font-weight:700;color:#ffffff;text-decoration:none\">")
                .append(escape(link.words()))
                .append("</a></td></tr>");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(ESCAPES.getOrDefault((char) c, String.valueOf((char) c))));
        return escaped.toString();
    }
}
