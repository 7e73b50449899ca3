package vn.chophien.epcis;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.chophien.trace.epcis.EventFacts;
import vn.chophien.trace.json.Json;

/** In which spelling GS1 keys are answered; the header {@code GS1-EPC-Format} of EPCIS 2.0, 12.3. */
public enum EpcFormat {
    ALWAYS_GS1_DIGITAL_LINK("Always_GS1_Digital_Link"),
    NO_PREFERENCE("No_Preference"),
    NEVER_TRANSLATES("Never_Translates");

    private final String header;

    EpcFormat(String header) {
        this.header = header;
    }

    public String header() {
        return header;
    }

    /** An event in this spelling; only EPC URNs of partners are ever translated. */
    String written(String event) {
        return this == ALWAYS_GS1_DIGITAL_LINK && event.contains("\"urn:epc:")
                ? Json.write(linked(Json.read(event)))
                : event;
    }

    private static Json linked(Json value) {
        if (value instanceof Json.Obj object) {
            Map<String, Json> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, linked(member)));
            return new Json.Obj(members);
        }
        if (value instanceof Json.Arr list) {
            return new Json.Arr(list.elements().stream().map(EpcFormat::linked).toList());
        }
        return value instanceof Json.Str text && text.value().startsWith("urn:epc:")
                ? new Json.Str(EventFacts.id(text.value()))
                : value;
    }
}
