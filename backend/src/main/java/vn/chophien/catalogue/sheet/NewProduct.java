package vn.chophien.catalogue.sheet;

import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.ProductTexts;
import vn.chophien.shared.InvalidInput;

/**
 * The least that a draft needs; the rest of its label is written afterwards.
 *
 * @param categoryId null where none was chosen
 * @param about what it is, in a sentence or two: shown below the name and, until there is a longer one, as its description
 * @param key of the form; the same form sent twice is one product
 */
public record NewProduct(
        String name, @Nullable Long categoryId, String about, String origin, NewPack pack, String key) {

    void check(InvalidInput.Collector wrong) {
        wrong.require(key.matches("[0-9a-f-]{36}"), "key", "Biểu mẫu thiếu mã. Hãy tải lại trang.");
        wrong.require(categoryId != null, "category", "Hãy chọn nhóm hàng.");
        texts().check(wrong);
        pack.check(wrong);
    }

    ProductTexts texts() {
        return new ProductTexts(name, about, about, null, null, null, origin, null);
    }
}
