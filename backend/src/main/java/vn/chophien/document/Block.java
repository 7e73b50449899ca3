package vn.chophien.document;

import java.util.List;
import vn.chophien.trace.label.QrCode;

/** One piece of a document. */
public sealed interface Block {

    /** The name of the document, in the middle; the line below may be empty. */
    record Title(String text, String below) implements Block {}

    /** The head of a section, which readers of PDF and of DOCX can jump to. */
    record Heading(String text) implements Block {}

    record Paragraph(String text, Tone tone) implements Block {
        public Paragraph(String text) {
            this(text, Tone.PLAIN);
        }
    }

    /** How a paragraph is said. */
    enum Tone {
        PLAIN,
        CENTRED,
        SMALL,
        WARNING
    }

    /** Names with what they stand for, in two columns. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String name, String value) {}

    /**
     * @param caption empty where a heading says it already
     * @param rows as many cells each as there are columns
     */
    record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * @param share of the width, compared with the other columns
     * @param number whether its cells stand at the right
     */
    record Column(String head, int share, boolean number) {
        public Column(String head, int share) {
            this(head, share, false);
        }
    }

    /** Facts with a QR code beside them; where no code can be drawn, its text stands under them. */
    record Coded(QrCode code, String caption, List<Fact> facts) implements Block {
        public Coded {
            facts = List.copyOf(facts);
        }
    }

    /** Where somebody signs, on the right; on the left who gets a copy. */
    record Signature(String role, String how, List<String> copies) implements Block {
        public Signature {
            copies = List.copyOf(copies);
        }
    }
}
