package vn.chophien.invoice;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;

/** The files of one invoice, told apart by what they begin with, whatever they are called. */
record InvoicePapers(byte[] xml, byte @Nullable [] pdf) {

    static final String FIELD = "tep";
    static final int LARGEST_XML = 1024 * 1024;
    static final int LARGEST_PDF = 5 * 1024 * 1024;
    private static final byte[] PDF_HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    /** @throws InvalidInput unless there is one XML and at most one PDF */
    static InvoicePapers of(List<byte[]> files) {
        List<byte[]> given = files.stream().filter(file -> file.length > 0).toList();
        List<byte[]> pdfs = given.stream().filter(InvoicePapers::isPdf).toList();
        List<byte[]> others = given.stream().filter(file -> !isPdf(file)).toList();
        if (others.isEmpty()) {
            throw wrong("Hãy chọn tệp XML của hóa đơn: đó là bản gốc.");
        }
        if (others.size() > 1 || pdfs.size() > 1) {
            throw wrong("Hãy chọn một tệp XML và nhiều nhất một tệp PDF.");
        }
        return new InvoicePapers(others.get(0), pdfs.isEmpty() ? null : pdfs.get(0)).measured();
    }

    private InvoicePapers measured() {
        if (xml.length > LARGEST_XML) {
            throw wrong("Tệp XML lớn nhất 1 MB.");
        }
        if (pdf != null && pdf.length > LARGEST_PDF) {
            throw wrong("Tệp PDF lớn nhất 5 MB.");
        }
        if (pdf != null && !endsAsPdf(pdf)) {
            throw wrong("Tệp PDF bị cắt cụt. Hãy tải lại từ phần mềm hóa đơn.");
        }
        return this;
    }

    /**
     * That the XML is this invoice, over just this much, by this seller.
     *
     * @param sellerTaxCode null where the market does not know it
     * @throws InvalidInput when it is not
     */
    InvoicePapers checked(InvoiceMark mark, Money total, @Nullable String sellerTaxCode) {
        String fault = InvoiceXml.read(xml).fault(mark, total, sellerTaxCode);
        if (fault != null) {
            throw wrong(fault);
        }
        return this;
    }

    private static boolean isPdf(byte[] file) {
        return file.length >= PDF_HEAD.length && Arrays.equals(Arrays.copyOf(file, PDF_HEAD.length), PDF_HEAD);
    }

    /** Programs put at most a few blanks and a signature's padding after the end. */
    private static boolean endsAsPdf(byte[] file) {
        String tail = new String(
                file, Math.max(0, file.length - 2048), Math.min(2048, file.length), StandardCharsets.ISO_8859_1);
        return tail.contains(new String(PDF_END, StandardCharsets.US_ASCII));
    }

    private static InvalidInput wrong(String sentence) {
        return InvalidInput.of(FIELD, sentence);
    }
}
