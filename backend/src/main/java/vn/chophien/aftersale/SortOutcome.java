package vn.chophien.aftersale;

/** What became of goods that came back. */
public enum SortOutcome {
    STOCK("Vào lại lô", "good"),
    DISCARDED("Bỏ", "warn");

    private final String vietnamese;
    private final String tone;

    SortOutcome(String vietnamese, String tone) {
        this.vietnamese = vietnamese;
        this.tone = tone;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String tone() {
        return tone;
    }
}
