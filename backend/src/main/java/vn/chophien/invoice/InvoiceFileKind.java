package vn.chophien.invoice;

/** The XML is the original before the law; the PDF is for reading. */
public enum InvoiceFileKind {
    XML("application/xml"),
    PDF("application/pdf");

    private final String type;

    InvoiceFileKind(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }
}
