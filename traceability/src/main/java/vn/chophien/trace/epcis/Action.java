package vn.chophien.trace.epcis;

/** What an event does to the things or to their bond. EPCIS 2.0, 7.3.2. */
public enum Action {
    /** Neither begins nor ends anything. */
    OBSERVE,
    /** Begins the life of a thing, or a bond. */
    ADD,
    /** Ends it. */
    DELETE
}
