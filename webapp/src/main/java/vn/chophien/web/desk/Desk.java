package vn.chophien.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.chophien.account.Actor;
import vn.chophien.account.Membership;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.web.shared.Site;

/**
 * The frame of a page behind the sign-in: whose desk it is, who sits at it, and where one can go.
 *
 * @param place the seller's name, or the department's
 * @param who the person who signed in
 * @param rights what they may do here; nothing is said of staff
 * @param helps whether they sit here for a household that asked them to help
 */
public record Desk(Role role, String place, String who, List<DeskLink> links, Set<SellerRight> rights, boolean helps) {

    public static Desk ofSeller(Site site, Actor actor, long sellerId, String sellerName) {
        Membership membership = Objects.requireNonNull(actor.memberships().get(sellerId));
        boolean products = site.isUnder("/nha-ban/san-pham")
                || site.isUnder("/nha-ban/ma-giam-gia")
                || site.isUnder("/nha-ban/dat-truoc")
                || site.isUnder("/nha-ban/gia-di-dau");
        boolean lots = site.isUnder("/nha-ban/lo-hang")
                || site.isUnder("/nha-ban/truy-vet")
                || site.isUnder("/nha-ban/thu-hoi")
                || site.isUnder("/nha-ban/luot-quet")
                || site.isUnder("/nha-ban/xuat-du-lieu");
        boolean money = site.isUnder("/nha-ban/tien");
        boolean complaints = site.isUnder("/nha-ban/khieu-nai");
        boolean voices = site.isUnder("/nha-ban/danh-gia");
        boolean sites = site.isUnder("/nha-ban/vung-trong")
                || site.isUnder("/nha-ban/vu")
                || site.isUnder("/nha-ban/to-giay")
                || site.isUnder("/nha-ban/xoa-ten")
                || site.isUnder("/nha-ban/noi-san-xuat");
        boolean people = site.isUnder("/nha-ban/thanh-vien") || site.isUnder("/nha-ban/nguoi-giup");
        boolean orders = !products && !sites && !lots && !money && !complaints && !voices && !people;
        List<DeskLink> links = new ArrayList<>();
        links.add(
                membership.may(SellerRight.SEE_ORDERS)
                        ? new DeskLink("/nha-ban", "Đơn hàng", "orders", orders)
                        : new DeskLink("/nha-ban", "Việc của tôi", "overview", orders));
        addIf(membership.may(SellerRight.PRODUCTS), links, "san-pham", "Sản phẩm", "products", products);
        addIf(membership.may(SellerRight.DIARY), links, "vung-trong", "Vùng trồng", "sites", sites);
        boolean anyLots = membership.may(SellerRight.LOTS) || membership.may(SellerRight.LABELS);
        addIf(anyLots, links, "lo-hang", "Lô hàng", "lots", lots);
        addIf(membership.may(SellerRight.VOICES), links, "khieu-nai", "Phản ánh", "complaints", complaints);
        addIf(membership.may(SellerRight.VOICES), links, "danh-gia", "Đánh giá", "review", voices);
        addIf(membership.may(SellerRight.MONEY), links, "tien", "Tiền hàng", "money", money);
        addIf(!membership.isHelp(), links, "thanh-vien", "Thành viên", "people", people);
        return new Desk(
                Role.SELLER, sellerName, actor.name(), List.copyOf(links), membership.rights(), membership.isHelp());
    }

    private static void addIf(
            boolean may, List<DeskLink> links, String part, String text, String icon, boolean current) {
        if (may) {
            links.add(new DeskLink("/nha-ban/" + part, text, icon, current));
        }
    }

    public boolean may(SellerRight right) {
        return rights.contains(right);
    }

    /** Somebody who wants to become a seller; their account is a buyer's until then. */
    public static Desk ofApplicant(Site site, Actor actor) {
        return new Desk(
                Role.BUYER,
                "Chợ Phiên",
                actor.name(),
                List.of(
                        new DeskLink(
                                "/ban-hang/dang-ky",
                                "Hồ sơ của tôi",
                                "log",
                                site.isUnder("/ban-hang/dang-ky") || site.isUnder("/ban-hang/ho-so")),
                        new DeskLink("/ban-hang", "Cần gì để bán", "shop", false),
                        new DeskLink("/tai-khoan", "Tài khoản", "people", false)),
                Set.of(),
                false);
    }

    public static Desk ofStaff(Site site, Actor actor) {
        return new Desk(
                Role.STAFF,
                site.facts().authority(),
                actor.name(),
                List.of(
                        new DeskLink(
                                "/quan-ly", "Hôm nay", "overview", site.path().equals("/quan-ly")),
                        staffLink(site, "so-lieu", "Số liệu", "overview"),
                        staffLink(site, "duyet", "Duyệt sản phẩm", "review"),
                        staffLink(site, "canh-bao", "Cảnh báo", "review"),
                        staffLink(site, "gia", "Bảng giá", "money"),
                        staffLink(site, "nguoi-ban", "Người bán", "people"),
                        staffLink(site, "san-pham", "Sản phẩm", "products"),
                        staffLink(site, "vung-trong", "Vùng trồng", "sites"),
                        staffLink(site, "lo-hang", "Lô hàng", "lots"),
                        staffLink(site, "truy-vet", "Truy vết", "lots"),
                        staffLink(site, "khieu-nai", "Phản ánh", "complaints"),
                        staffLink(site, "danh-gia", "Đánh giá", "review"),
                        staffLink(site, "thu-hoi", "Thu hồi", "recall"),
                        staffLink(site, "go-bo", "Gỡ sản phẩm", "recall"),
                        staffLink(site, "cung-cap-du-lieu", "Cung cấp dữ liệu", "log"),
                        staffLink(site, "ngung-ban", "Ngừng bán", "people"),
                        staffLink(site, "lay-mau", "Lấy mẫu", "review"),
                        staffLink(site, "quy-tac", "Quy tắc", "review"),
                        staffLink(site, "don-hang", "Đơn hàng", "orders"),
                        staffLink(site, "thanh-toan", "Thanh toán", "money"),
                        staffLink(site, "cho", "Phí sạp chợ", "money"),
                        staffLink(site, "ma-giam-gia", "Mã giảm giá", "money"),
                        staffLink(site, "tin-cho", "Tin của chợ", "people"),
                        staffLink(site, "thong-bao", "Thông báo", "complaints"),
                        staffLink(site, "loi-thu", "Lời thư", "complaints"),
                        staffLink(site, "thong-tin-cho", "Thông tin chợ", "shop"),
                        staffLink(site, "yeu-cau-du-lieu", "Yêu cầu dữ liệu", "people"),
                        staffLink(site, "xuat-du-lieu", "Xuất dữ liệu", "log"),
                        staffLink(site, "doi-tac", "Đối tác", "partners"),
                        staffLink(site, "so-niem-phong", "Sổ niêm phong", "log"),
                        staffLink(site, "nhan-su", "Cán bộ", "people"),
                        staffLink(site, "nhat-ky", "Nhật ký", "log")),
                Set.of(),
                false);
    }

    private static DeskLink staffLink(Site site, String part, String text, String icon) {
        String href = "/quan-ly/" + part;
        return new DeskLink(href, text, icon, site.isUnder(href));
    }

    public boolean isStaff() {
        return role == Role.STAFF;
    }

    public String home() {
        return switch (role) {
            case STAFF -> "/quan-ly";
            case SELLER -> "/nha-ban";
            case BUYER -> "/ban-hang/dang-ky";
        };
    }

    public String title() {
        return switch (role) {
            case STAFF -> "Quản lý chợ";
            case SELLER -> "Nhà bán";
            case BUYER -> "Đăng ký bán hàng";
        };
    }
}
