package vn.chophien.order;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;

/**
 * What somebody typed to get an invoice.
 *
 * @param kind name of an {@link InvoiceKind}; empty when none is wanted
 * @param isSure the tax code stays as it is although its last digit does not fit
 */
public record InvoiceForm(
        String kind, String name, String taxCode, String personalNumber, String address, String email, boolean isSure) {

    public static final InvoiceForm NONE = new InvoiceForm("", "", "", "", "", "", false);

    @Nullable
    InvoiceRequest check(InvalidInput.Collector wrong) {
        if (kind.isEmpty()) {
            return null;
        }
        boolean isPerson = kind.equals(InvoiceKind.PERSON.name());
        wrong.require(isPerson || kind.equals(InvoiceKind.COMPANY.name()), "invoice", "Hãy chọn hóa đơn cho ai.");
        Optional<TaxCode> tax = isPerson ? Optional.empty() : TaxCode.read(taxCode);
        Optional<PersonalNumber> person = isPerson ? PersonalNumber.read(personalNumber) : Optional.empty();
        Optional<Email> mail = Email.parse(email);
        wrong.requireText(name, "invoiceName", "Hãy nhập tên ghi trên hóa đơn.", 200);
        wrong.requireText(address, "invoiceAddress", "Hãy nhập địa chỉ ghi trên hóa đơn.", 250);
        wrong.require(mail.isPresent(), "invoiceEmail", "Hãy nhập địa chỉ thư để nhận hóa đơn, ví dụ ten@example.vn.");
        if (isPerson) {
            wrong.require(
                    person.isPresent(),
                    "invoicePersonalNumber",
                    "Số định danh cá nhân có 12 chữ số, như trên thẻ căn cước. Hãy xem lại.");
        } else {
            wrong.require(
                    tax.isPresent(), "invoiceTaxCode", "Mã số thuế có 10 chữ số, chi nhánh thêm -001. Hãy xem lại.");
            wrong.require(
                    isSure || tax.map(TaxCode::addsUp).orElse(true),
                    "invoiceTaxCode",
                    "Chữ số cuối của mã số thuế này không khớp, có thể gõ nhầm một số. Hãy xem lại.");
        }
        return mail.map(reached -> new InvoiceRequest(
                        isPerson ? InvoiceKind.PERSON : InvoiceKind.COMPANY,
                        name,
                        tax.orElse(null),
                        person.orElse(null),
                        address,
                        reached))
                .orElse(null);
    }
}
