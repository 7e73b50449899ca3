package vn.chophien.trace.epcis;

/** What an event or a document of EPCIS can break, each with its reason as one English sentence for developers. */
public enum Rule {
    /** A member that must be there is not. */
    REQUIRED("This member is required."),
    /** A member that the standard does not know and that has no prefix. EPCIS 2.0, 10.1: extensions are namespaced. */
    UNKNOWN_MEMBER("This member is not known; an extension needs a prefix."),
    /** A prefix that no context declares, so nobody can tell what is meant. */
    UNKNOWN_PREFIX("No context declares this prefix."),
    /** A value of another JSON type. */
    JSON_TYPE("The value has the wrong JSON type."),
    /** Not an absolute URI, or one that is too long to be kept. */
    URI("This is not an absolute URI of at most 500 characters."),
    /** Not a time with seconds and an offset. RFC 3339. */
    TIME("This is not an RFC 3339 time with an offset."),
    /** A time in the future, or from before anybody kept such records. */
    CLOCK("The time lies in the future or too far in the past."),
    /** Not an offset between -14:00 and +14:00. */
    OFFSET("This is not an offset such as +07:00."),
    /** Neither a word of the vocabulary nor a URI of somebody else. */
    WORD("This word is not in the vocabulary; an own one must be a URI."),
    /** Not a unit code. UN/ECE Recommendation 20, common code. */
    UNIT("This is not a unit code of two or three characters."),
    /** Less than or equal to nothing, or more than anything weighs. */
    QUANTITY("A quantity is more than 0 and less than 10^15."),
    /** A list in which something comes twice. */
    REPEATED("A value comes twice."),
    /** A list that must not be empty, or nothing that the event is about. EPCIS 2.0, 7.4. */
    NOTHING_TOLD("The event tells of no thing, or of only one side of a transformation without an id."),
    /** Master data of a new lot on an event that makes none. EPCIS 2.0, 7.3.8. */
    ILMD("ILMD belongs to events that make things: ADD, or a transformation."),
    /** A parcel without a name. EPCIS 2.0, 7.4.3. */
    PARENT("The parent is required unless something is observed."),
    /** A GS1 key of the wrong length, with a wrong check digit or in a scheme that does not exist. */
    GS1_KEY("This looks like a GS1 key and is none."),
    /** A thing that is made of itself, or packed into itself. */
    CYCLE("A thing cannot be made of itself or lie in itself."),
    /** Nested, named or counted beyond what a person may have meant. */
    TOO_LARGE("This is more than an event can hold.");

    private final String reason;

    Rule(String reason) {
        this.reason = reason;
    }

    /** What is wrong, as one English sentence. */
    public String reason() {
        return reason;
    }
}
