package vn.chophien.invoice;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.Thousands;

/**
 * An invoice in the layout of QĐ 1450/QĐ-TCT, as far as the market compares it with its order. Files come from outside:
 * neither definitions nor entities of their own are read, and what nests too deep is none.
 */
final class InvoiceXml {

    private static final int DEEPEST = 40;
    private static final int LONGEST_VALUE = 200;

    /** By parent and name, the first of each. */
    private final Map<String, String> values = new HashMap<>();

    private final Deque<String> path = new ArrayDeque<>();
    private BigDecimal lines = BigDecimal.ZERO;
    private int lineCount;

    private InvoiceXml() {}

    /** @throws InvalidInput for what is no invoice */
    static InvoiceXml read(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        InvoiceXml read = new InvoiceXml();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            read.all(xml);
            xml.close();
        } catch (XMLStreamException broken) {
            throw wrong("Tệp XML bị hỏng, không đọc được. Hãy tải lại từ phần mềm hóa đơn.");
        }
        if (!read.values.containsKey("TToan/TgTTTBSo")) {
            throw wrong("Tệp XML này không phải hóa đơn điện tử: không thấy tổng tiền thanh toán (TgTTTBSo).");
        }
        return read;
    }

    private void all(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw wrong("Tệp XML có phần khai báo riêng (DOCTYPE). Hóa đơn thật không có phần này.");
                case XMLStreamConstants.START_ELEMENT -> {
                    path.push(xml.getLocalName());
                    text.setLength(0);
                    if (path.size() > DEEPEST) {
                        throw wrong("Tệp XML lồng quá nhiều tầng, không phải hóa đơn điện tử.");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() <= LONGEST_VALUE) {
                        text.append(xml.getText(), 0, Math.min(xml.getText().length(), LONGEST_VALUE + 1));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    keep(text.toString().strip());
                    text.setLength(0);
                }
                default -> {
                    // Comments and instructions say nothing about money.
                }
            }
        }
    }

    private void keep(String text) {
        String name = path.pop();
        String parent = path.isEmpty() ? "" : path.peek();
        if (!text.isEmpty() && text.length() <= LONGEST_VALUE) {
            values.putIfAbsent(parent + "/" + name, text);
        }
        if (parent.equals("HHDVu") && name.equals("ThTien")) {
            lines = lines.add(amount(text));
            lineCount++;
        }
    }

    /** Why it is not the invoice that is meant; null when it is. */
    @Nullable
    String fault(InvoiceMark mark, Money total, @Nullable String sellerTaxCode) {
        BigDecimal all = amount(values.getOrDefault("TToan/TgTTTBSo", ""));
        if (all.compareTo(BigDecimal.valueOf(total.dong())) != 0) {
            return "Tổng tiền trong hóa đơn là " + read(all) + ", còn đơn hàng là " + total + ".";
        }
        String parts = unequalParts(all);
        if (parts != null) {
            return parts;
        }
        if (!value("TTChung/DVTTe").isEmpty() && !value("TTChung/DVTTe").equals("VND")) {
            return "Hóa đơn không ghi bằng đồng Việt Nam.";
        }
        String symbol = value("TTChung/KHMSHDon") + value("TTChung/KHHDon");
        if (!symbol.equals(mark.symbol())) {
            return "Ký hiệu trong tệp là “" + symbol + "”, không phải “" + mark.symbol() + "”.";
        }
        if (!mark.isNumber(value("TTChung/SHDon"))) {
            return "Số hóa đơn trong tệp là “" + value("TTChung/SHDon") + "”, không phải “" + mark.number() + "”.";
        }
        if (!value("TTChung/NLap").equals(mark.day().toString())) {
            return "Ngày lập trong tệp là “" + value("TTChung/NLap") + "”, không phải ngày đã ghi.";
        }
        if (sellerTaxCode != null && !value("NBan/MST").equals(sellerTaxCode)) {
            return "Mã số thuế người bán trong tệp không phải của bạn.";
        }
        return null;
    }

    /** The sums inside: goods and tax are the total where both are told, and some line says what was sold. */
    private @Nullable String unequalParts(BigDecimal all) {
        if (lineCount == 0) {
            return "Hóa đơn không có dòng hàng nào.";
        }
        if (values.containsKey("TToan/TgTCThue")) {
            BigDecimal before = amount(value("TToan/TgTCThue"));
            BigDecimal tax = amount(values.getOrDefault("TToan/TgTThue", "0"));
            if (before.add(tax).compareTo(all) != 0) {
                return "Tiền hàng cộng tiền thuế không bằng tổng tiền trong hóa đơn.";
            }
        }
        return lines.compareTo(all) > 0 && !isDiscounted() ? "Các dòng hàng cộng lại lớn hơn tổng tiền." : null;
    }

    private boolean isDiscounted() {
        return values.containsKey("TToan/TTCKTMai") || values.containsKey("HHDVu/STCKhau");
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** With a point and without groups, as the layout wants it. */
    private static BigDecimal amount(String text) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            throw wrong("Không đọc được số tiền “" + (text.length() > 30 ? text.substring(0, 30) + "…" : text)
                    + "” trong tệp XML.");
        }
        return new BigDecimal(text);
    }

    private static String read(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0
                ? Thousands.dotted(amount.longValue()) + "\u00A0₫"
                : amount.toPlainString();
    }

    private static InvalidInput wrong(String sentence) {
        return InvalidInput.of(InvoicePapers.FIELD, sentence);
    }
}
