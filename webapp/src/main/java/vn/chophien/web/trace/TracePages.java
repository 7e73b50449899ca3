package vn.chophien.web.trace;

import vn.chophien.shared.Paging;
import vn.chophien.web.desk.ListAddress;

/** Which page of each of the three lists of a trace is shown, as its address says. */
public record TracePages(int before, int after, int buyers) {

    private static final int ROWS = 100;

    /** Reads {@code ?truoc=}, {@code ?sau=} and {@code ?mua=}; nothing means the first page. */
    public static TracePages of(String before, String after, String buyers) {
        return new TracePages(page(before), page(after), page(buyers));
    }

    private static int page(String typed) {
        return ListAddress.paging(typed).page();
    }

    static Paging paging(int page) {
        return new Paging(page, ROWS);
    }

    /** The last page for whoever asks for one behind it. */
    static Paging paging(int page, int rows) {
        return paging(Math.min(page, Math.max(1, (rows + ROWS - 1) / ROWS)));
    }

    public String before(int page) {
        return new TracePages(page, after, buyers).query() + "#tu-dau";
    }

    public String after(int page) {
        return new TracePages(before, page, buyers).query() + "#di-dau";
    }

    public String buyers(int page) {
        return new TracePages(before, after, page).query() + "#nguoi-mua";
    }

    private String query() {
        return "?truoc=" + before + "&sau=" + after + "&mua=" + buyers;
    }
}
