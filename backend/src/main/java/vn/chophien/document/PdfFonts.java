package vn.chophien.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.chophien.trace.label.LabelFont;

/** The faces that one file uses, each embedded when it is first asked for. */
final class PdfFonts {

    private final PDDocument file;
    private final Map<LabelFont, PDFont> embedded = new HashMap<>();

    PdfFonts(PDDocument file) {
        this.file = file;
    }

    PDFont of(LabelFont face) throws IOException {
        PDFont font = embedded.get(face);
        if (font == null) {
            font = face.embed(file);
            embedded.put(face, font);
        }
        return font;
    }
}
