package vn.chophien.review;

/** Which reviews or questions a desk lists. */
public enum VoiceFilter {
    /** Not answered yet. */
    WAITING,
    ANSWERED,
    /** Reported, and nobody has looked yet. */
    REPORTED,
    HIDDEN,
    ALL;

    String condition(String table) {
        return switch (this) {
            case WAITING -> "v.answer IS NULL AND v.hidden_for IS NULL";
            case ANSWERED -> "v.answer IS NOT NULL";
            case REPORTED -> reports(table) + " > 0";
            case HIDDEN -> "v.hidden_for IS NOT NULL";
            case ALL -> "TRUE";
        };
    }

    static String reports(String table) {
        String column = table.equals("review") ? "review_id" : "question_id";
        return "(SELECT COUNT(*) FROM voice_report w WHERE w." + column + " = v.id AND w.settled_at IS NULL)";
    }
}
