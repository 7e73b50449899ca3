package vn.chophien.order;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerView;
import vn.chophien.shared.Money;
import vn.chophien.shared.Times;

/**
 * An order in the layout of electronic invoices (QĐ 1450/QĐ-TCT, DLHDon), for the seller's invoice service to start from.
 * It has no number, no tax rate and no signature: those are the service's and the seller's to give.
 */
final class InvoiceDraft {

    private static final String GOODS = "1";

    private final OrderView order;
    private final InvoiceView invoice;
    private final String buyerNumber;

    InvoiceDraft(OrderView order, InvoiceView invoice, String buyerNumber) {
        this.order = order;
        this.invoice = invoice;
        this.buyerNumber = buyerNumber;
    }

    String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("HDon");
            xml.writeStartElement("DLHDon");
            xml.writeAttribute("Id", order.number());
            general(xml);
            xml.writeStartElement("NDHDon");
            seller(xml);
            buyer(xml);
            lines(xml);
            sums(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void general(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("TTChung");
        element(xml, "PBan", "2.1.0");
        element(xml, "NLap", Times.dayOf(order.facts().times().placedAt()).toString());
        element(xml, "DVTTe", "VND");
        element(xml, "TGia", "1");
        element(xml, "HTTToan", order.facts().paymentMethod() == PaymentMethod.COD ? "Tiền mặt" : "Chuyển khoản");
        xml.writeEndElement();
    }

    private void seller(XMLStreamWriter xml) throws XMLStreamException {
        SellerView seller = order.seller();
        xml.writeStartElement("NBan");
        element(xml, "Ten", seller.name());
        element(xml, "MST", seller.taxCode());
        element(xml, "DChi", seller.address());
        element(xml, "SDThoai", seller.phoneToRead().replace(" ", ""));
        xml.writeEndElement();
    }

    private void buyer(XMLStreamWriter xml) throws XMLStreamException {
        boolean isPerson = invoice.kind() == InvoiceKind.PERSON;
        xml.writeStartElement("NMua");
        element(xml, "Ten", isPerson ? null : invoice.name());
        element(xml, "MST", isPerson ? null : buyerNumber);
        element(xml, "DChi", invoice.address());
        element(xml, "HVTNMHang", isPerson ? invoice.name() : order.facts().buyerName());
        element(xml, "CCCDan", isPerson ? buyerNumber : null);
        element(xml, "DCTDTu", invoice.email());
        xml.writeEndElement();
    }

    private void lines(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("DSHHDVu");
        List<OrderLineView> lines = order.sentLines();
        for (int i = 0; i < lines.size(); i++) {
            OrderLineView line = lines.get(i);
            BigDecimal amount =
                    BigDecimal.valueOf(line.quantity().steps(), line.quantity().scale());
            line(
                    xml,
                    i + 1,
                    line.name(),
                    line.quantity().unit(),
                    amount.toPlainString(),
                    line.price(),
                    line.discount(),
                    line.net());
        }
        Money fee = order.facts().deliveryFee();
        if (!fee.equals(Money.ZERO)) {
            Money off = order.facts().discount().delivery();
            line(xml, lines.size() + 1, "Phí giao hàng", "lần", "1", fee, off, fee.minus(off));
        }
        xml.writeEndElement();
    }

    private static void line(
            XMLStreamWriter xml,
            int number,
            String name,
            String unit,
            String amount,
            Money price,
            Money discount,
            Money sum)
            throws XMLStreamException {
        xml.writeStartElement("HHDVu");
        element(xml, "TChat", GOODS);
        element(xml, "STT", Integer.toString(number));
        element(xml, "THHDVu", name);
        element(xml, "DVTinh", unit);
        element(xml, "SLuong", amount);
        element(xml, "DGia", Long.toString(price.dong()));
        if (!discount.equals(Money.ZERO)) {
            element(xml, "STCKhau", Long.toString(discount.dong()));
        }
        element(xml, "ThTien", Long.toString(sum.dong()));
        xml.writeEndElement();
    }

    private void sums(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("TToan");
        element(xml, "TgTTTBSo", Long.toString(order.payable().dong()));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, @Nullable String text) throws XMLStreamException {
        if (text == null || text.isEmpty()) {
            return;
        }
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
