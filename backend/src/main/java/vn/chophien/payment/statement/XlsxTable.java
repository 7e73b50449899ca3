package vn.chophien.payment.statement;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a workbook (ECMA-376 part 1, 18.3 and 18.4) as text: numbers in full, dates as the days that Excel
 * counts. A formula is refused, since what it shows was not written by a bank.
 */
final class XlsxTable {

    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_CELL = 2_000;
    private static final int MOST_DIGITS = 30;

    private final Map<String, byte[]> parts;
    private final int most;
    private final List<String> shared;

    private XlsxTable(Map<String, byte[]> parts, int most) throws XMLStreamException {
        this.parts = parts;
        this.most = most;
        this.shared = sharedTexts();
    }

    /** Each sheet that can be seen, the first {@code most} rows of it. */
    static List<List<TableRow>> sheets(byte[] file, int most) {
        Map<String, byte[]> parts = XlsxFile.parts(file);
        try {
            return new XlsxTable(parts, most).sheets();
        } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException broken) {
            throw StatementFile.refused("Không đọc được tệp Excel này. Hãy tải lại tệp gốc, hoặc dùng tệp CSV.");
        }
    }

    private List<List<TableRow>> sheets() throws XMLStreamException {
        Map<String, String> targets = targets();
        List<List<TableRow>> sheets = new ArrayList<>();
        XMLStreamReader xml = xml("xl/workbook.xml");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("sheet")
                    && xml.getAttributeValue(null, "state") == null) {
                String target = targets.get(id(xml));
                if (target != null && parts.containsKey(target)) {
                    sheets.add(rows(target));
                }
            }
        }
        return sheets;
    }

    /** The one attribute that is in the namespace of relationships, which has two names. */
    private static String id(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private Map<String, String> targets() throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader xml = xml("xl/_rels/workbook.xml.rels");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = attribute(xml, "Target").toLowerCase(Locale.ROOT);
                targets.put(attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }

    private List<String> sharedTexts() throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        if (!parts.containsKey("xl/sharedstrings.xml")) {
            return texts;
        }
        XMLStreamReader xml = xml("xl/sharedstrings.xml");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                texts.add(text(xml, "si"));
            }
        }
        return texts;
    }

    private List<TableRow> rows(String part) throws XMLStreamException {
        List<TableRow> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        int number = 0;
        XMLStreamReader xml = xml(part);
        while (xml.hasNext() && rows.size() < most) {
            int what = xml.next();
            String name = xml.hasName() ? xml.getLocalName() : "";
            if (what == XMLStreamConstants.START_ELEMENT && name.equals("row")) {
                String told = xml.getAttributeValue(null, "r");
                number = told == null ? number + 1 : Integer.parseInt(told);
                cells = new ArrayList<>();
            } else if (what == XMLStreamConstants.START_ELEMENT && name.equals("c")) {
                cell(xml, number, cells);
            } else if (what == XMLStreamConstants.END_ELEMENT && name.equals("row")) {
                TableRow row = new TableRow(number, List.copyOf(cells));
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private void cell(XMLStreamReader xml, int row, List<String> cells) throws XMLStreamException {
        String place = xml.getAttributeValue(null, "r");
        String type = attribute(xml, "t");
        int column = place == null ? cells.size() : column(place);
        String value = value(xml, row, type);
        if (column < MOST_COLUMNS && column >= cells.size()) {
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value.length() <= LONGEST_CELL ? value.strip() : value.substring(0, LONGEST_CELL));
        }
    }

    private String value(XMLStreamReader xml, int row, String type) throws XMLStreamException {
        String value = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "f" ->
                        throw StatementFile.refused(
                                "Dòng " + row + " có công thức. Chỉ nhận bảng có số liệu; hãy dùng tệp gốc.");
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = text(xml, "is");
                    default -> {
                        // Nothing of a cell's text.
                    }
                }
            }
        }
        return switch (type) {
            case "s" -> shared.get(Integer.parseInt(value.strip()));
            case "", "n" -> number(value.strip());
            default -> value;
        };
    }

    /** All pieces of a text, without how it is spoken. */
    private static String text(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean isSpoken = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(end))) {
            if (xml.hasName() && xml.getLocalName().equals("rPh")) {
                isSpoken = xml.isStartElement();
            } else if (xml.isStartElement() && xml.getLocalName().equals("t")) {
                String piece = xml.getElementText();
                text.append(isSpoken ? "" : piece);
            }
        }
        return text.toString();
    }

    private static String number(String value) {
        if (value.isEmpty() || value.length() > MOST_DIGITS) {
            return value;
        }
        BigDecimal number = new BigDecimal(value);
        boolean isUsual = Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
        return isUsual ? number.stripTrailingZeros().toPlainString() : value;
    }

    /** {@code AB12} is column 27. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < Math.min(3, place.length()) && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A' + 1);
        }
        return column - 1;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        @Nullable String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private XMLStreamReader xml(String part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        byte[] bytes = parts.getOrDefault(part, new byte[0]);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
}
