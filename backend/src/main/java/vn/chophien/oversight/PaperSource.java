package vn.chophien.oversight;

/** Whose papers end: each keeps its notices in a table of its own. */
public enum PaperSource {
    /** An OCOP certificate of a product, which staff checked. */
    PRODUCT("certificate", "certificate_notice", "certificate_id"),

    /** A paper of a production site, as its owner wrote it down. */
    SITE("site-paper", "site_paper_notice", "paper_id");

    private final String key;
    private final String notices;
    private final String column;

    PaperSource(String key, String notices, String column) {
        this.key = key;
        this.notices = notices;
        this.column = column;
    }

    /** Its name in the keys of messages. */
    String key() {
        return key;
    }

    String notices() {
        return notices;
    }

    String column() {
        return column;
    }
}
