package vn.chophien.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.MessageTemplates;
import vn.chophien.template.Reader;
import vn.chophien.template.Slot;

/** What tells of an electronic invoice. */
@ApplicationScoped
class InvoiceTemplates implements MessageTemplates {

    static final MessageTemplate ISSUED = new MessageTemplate(
            "invoice.issued",
            "Đã có hóa đơn điện tử",
            Reader.INVOICE_READER,
            "Đơn {số đơn}: đã có hóa đơn điện tử",
            "{người bán} đã lập hóa đơn điện tử cho đơn {số đơn}.",
            "",
            Slot.ORDER,
            Slot.SELLER);

    @Override
    public String group() {
        return "Hóa đơn";
    }

    @Override
    public List<MessageTemplate> all() {
        return List.of(ISSUED);
    }
}
