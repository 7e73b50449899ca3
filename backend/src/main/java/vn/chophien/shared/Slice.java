package vn.chophien.shared;

import java.util.List;

/** One page of a longer list, and how long the whole list is. */
public record Slice<T>(List<T> rows, long total, Paging paging) {

    public int pages() {
        return (int) Math.min(Paging.LAST_PAGE, (total + paging.size() - 1) / paging.size());
    }

    public boolean hasPrevious() {
        return paging.page() > 1;
    }

    public boolean hasNext() {
        return paging.page() < pages();
    }
}
