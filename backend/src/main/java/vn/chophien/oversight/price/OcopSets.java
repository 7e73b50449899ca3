package vn.chophien.oversight.price;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short names of the 26 official sets of products, to tell rows of a table apart. */
final class OcopSets {

    private static final List<String> NAMES = List.of(
            "rau, củ, quả, hạt tươi",
            "thịt, thủy sản, trứng, sữa tươi",
            "gạo, ngũ cốc, hạt sơ chế",
            "mật ong, nông sản khác",
            "đồ ăn nhanh",
            "chế biến từ gạo, ngũ cốc",
            "chế biến từ rau, củ, quả, hạt",
            "chế biến từ thịt, trứng, sữa, cá",
            "tương, nước mắm, gia vị lỏng",
            "gia vị khác",
            "chè",
            "chè từ cây khác",
            "cà phê, ca cao",
            "rượu trắng",
            "đồ uống có cồn khác",
            "nước khoáng, nước đóng chai",
            "đồ uống không cồn",
            "thực phẩm chức năng, thuốc cổ truyền",
            "mỹ phẩm từ dược liệu",
            "tinh dầu, dược liệu khác",
            "thủ công gia dụng, trang trí",
            "vải, may mặc",
            "hoa",
            "cây cảnh",
            "động vật cảnh",
            "dịch vụ du lịch");

    private OcopSets() {}

    static String name(@Nullable Integer set) {
        return set == null || set < 1 || set > NAMES.size() ? "" : NAMES.get(set - 1);
    }
}
