package vn.chophien.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Documents as PDF: text that can be searched and copied in an embedded font, with bookmarks. */
public final class DocumentPdf {

    private DocumentPdf() {}

    public static byte[] of(Document document) {
        return of(document.title(), List.of(document));
    }

    /**
     * Several in one file, each on pages of its own and numbered by itself.
     *
     * @param title what a viewer shows as the name of the file
     */
    public static byte[] of(String title, List<Document> documents) {
        try (PDDocument file = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.getDocumentInformation().setTitle(title);
            file.getDocumentCatalog().setLanguage("vi");
            file.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            PDViewerPreferences preferences =
                    new PDViewerPreferences(file.getDocumentCatalog().getCOSObject());
            preferences.setDisplayDocTitle(true);
            file.getDocumentCatalog().setViewerPreferences(preferences);
            PDDocumentOutline outline = new PDDocumentOutline();
            file.getDocumentCatalog().setDocumentOutline(outline);
            PdfFonts fonts = new PdfFonts(file);
            for (Document document : documents) {
                PdfSheet sheet = new PdfSheet(file, document.look(), fonts);
                PDOutlineItem mark = sheet.mark(outline, document.title());
                new PdfBlocks(sheet, mark).draw(document);
                sheet.finish(document.foot());
                if (documents.size() == 1) {
                    mark.openNode();
                }
            }
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
