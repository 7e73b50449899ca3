package vn.chophien.document;

import java.util.ArrayList;
import java.util.List;
import vn.chophien.trace.label.LabelFont;

/** Breaks a text into lines that fit a width. A no-break space keeps its words together. */
final class Lines {

    private Lines() {}

    static List<String> of(String text, LabelFont font, double size, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            broken(font.showable(paragraph).strip(), font, width / size, lines);
        }
        return lines;
    }

    private static void broken(String text, LabelFont font, double room, List<String> lines) {
        String line = "";
        for (String word : text.split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.width(longer) <= room) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (font.width(line) > room && line.length() > 1) {
                int head = longestHead(line, font, room);
                lines.add(line.substring(0, head));
                line = line.substring(head);
            }
        }
        lines.add(line);
    }

    /** At least one character, so that a line always moves on. */
    private static int longestHead(String text, LabelFont font, double room) {
        int end = text.length();
        while (text.codePointCount(0, end) > 1 && font.width(text.substring(0, end)) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end;
    }
}
