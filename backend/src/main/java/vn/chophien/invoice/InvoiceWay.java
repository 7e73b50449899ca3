package vn.chophien.invoice;

/** How an invoice comes into being. */
public enum InvoiceWay {
    /** The market hands a draft to the provider. */
    PROVIDER,
    /** The seller issues it elsewhere and brings what came back. */
    MANUAL
}
