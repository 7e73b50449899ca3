package vn.chophien.trace.plot;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads placemarks of OGC KML 2.2, without entities, so that a file can neither reach out nor swell. */
final class KmlReader {

    private final List<Plot> plots = new ArrayList<>();
    private @Nullable String name;
    private List<Ring> outlines = new ArrayList<>();
    private @Nullable Position point;
    private boolean inner;
    private String parent = "";

    private KmlReader() {}

    static List<Plot> read(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        KmlReader reader = new KmlReader();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text.strip()));
            while (xml.hasNext()) {
                reader.take(xml);
            }
        } catch (XMLStreamException e) {
            throw new InvalidPlot("plot.not-kml", "Not well-formed XML");
        }
        return reader.plots;
    }

    private void take(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            begin(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            if (xml.getLocalName().equals("Placemark")) {
                finish();
            } else if (xml.getLocalName().equals("innerBoundaryIs")) {
                inner = false;
            }
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        String element = xml.getLocalName();
        switch (element) {
            case "Placemark" -> {
                name = null;
                outlines = new ArrayList<>();
                point = null;
            }
            case "innerBoundaryIs" -> inner = true;
            case "LinearRing", "Point", "LineString" -> parent = element;
            case "name" -> name = xml.getElementText().strip();
            case "coordinates" -> coordinates(positions(xml.getElementText()));
            default -> {
                // folders, styles and descriptions say nothing of the land
            }
        }
    }

    private void coordinates(List<Position> positions) {
        if (inner) {
            throw new InvalidPlot("plot.hole", "An outline has no holes");
        }
        switch (parent) {
            case "LinearRing" -> outlines.add(new Ring(positions));
            case "Point" -> point = positions.isEmpty() ? null : positions.get(0);
            default -> throw new InvalidPlot("plot.geometry-type", "Wants polygons or points");
        }
    }

    private void finish() {
        if (!outlines.isEmpty()) {
            plots.add(new Plot(name, outlines, null)); // a label's point beside its polygon is only for reading
        } else {
            plots.add(new Plot(name, List.of(), point));
        }
    }

    /** Tuples {@code longitude,latitude[,altitude]} between white space. */
    private static List<Position> positions(String text) {
        List<Position> positions = new ArrayList<>();
        for (String tuple : text.strip().split("\\s+", -1)) {
            String[] numbers = tuple.split(",", -1);
            if (numbers.length < 2 || numbers.length > 3) {
                throw new InvalidPlot("plot.number", "A position is two numbers with a comma");
            }
            positions.add(Position.of(numbers[0], numbers[1]));
        }
        return positions;
    }
}
