package vn.chophien.web.workspace;

import vn.chophien.catalogue.sheet.NewPack;
import vn.chophien.catalogue.sheet.NewProduct;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.MoneyReader;
import vn.chophien.web.shared.Form;

/** The short form of a product, and that of one more pack. */
public final class NewProductForm {

    private NewProductForm() {}

    static NewProduct read(Form form) {
        String category = form.text("category");
        return new NewProduct(
                form.text("name"),
                category.matches("\\d{1,18}") ? Long.valueOf(category) : null,
                form.text("about").replace("\r\n", "\n"),
                form.text("origin"),
                pack(form),
                form.text("key"));
    }

    /** @throws InvalidInput where the price reads as two */
    static NewPack pack(Form form) {
        String typed = form.text("price");
        if (!typed.isEmpty()) {
            MoneyReader.complaint(typed, "giá").ifPresent(complaint -> {
                throw InvalidInput.of("price", complaint);
            });
        }
        return new NewPack(
                form.text("pack"), form.text("unit"), MoneyReader.read(typed).orElse(null), form.text("content"));
    }

    /** What the market reads in the price, beside its field; empty where it reads none. */
    public static String priceInWords(Form form) {
        return ProductForm.inWords(form.text("price"));
    }
}
