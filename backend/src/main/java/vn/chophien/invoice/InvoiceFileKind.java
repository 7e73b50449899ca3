package vn.chophien.invoice;

import java.util.Locale;

/** The XML is the original before the law; the PDF is for reading. */
public enum InvoiceFileKind {
    XML("application/xml"),
    PDF("application/pdf");

    private final String type;

    InvoiceFileKind(String type) {
        this.type = type;
    }

    /** @param ending of a file's name, such as {@code xml} */
    public static InvoiceFileKind of(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    public String type() {
        return type;
    }

    /** Of a file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
