package vn.chophien.lot;

/** What is known of a sample. */
public enum SampleResult {
    PASSED("Đạt"),
    FAILED("Không đạt"),
    PENDING("Chờ kiểm nghiệm");

    private final String vietnamese;

    SampleResult(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
