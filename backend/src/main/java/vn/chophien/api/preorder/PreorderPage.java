package vn.chophien.api.preorder;

import java.util.List;
import vn.chophien.preorder.PreorderView;
import vn.chophien.shared.Slice;

public record PreorderPage(List<PreorderJson> items, long total, int page, int size, int pages) {

    static PreorderPage of(Slice<PreorderView> found) {
        return new PreorderPage(
                found.rows().stream().map(PreorderJson::of).toList(),
                found.total(),
                found.paging().page(),
                found.paging().size(),
                found.pages());
    }
}
