package vn.chophien.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.chophien.account.Actor;
import vn.chophien.aftersale.ReturnSortingService;
import vn.chophien.aftersale.SortedGoods;
import vn.chophien.cooperative.SellerView;
import vn.chophien.oversight.PaperStage;
import vn.chophien.shared.Times;
import vn.chophien.site.SitePaperService;
import vn.chophien.site.SitePaperView;
import vn.chophien.site.SiteService;
import vn.chophien.site.SiteView;
import vn.chophien.talk.OrderTalkService;
import vn.chophien.talk.ToldMessage;

/** What a seller takes along beside goods, orders and lots. Of a buyer nothing more than the seller's own pages show. */
@RequestScoped
class SellerSheets {

    @Inject
    OrderTalkService talks;

    @Inject
    ReturnSortingService sorting;

    @Inject
    SiteService sites;

    @Inject
    SitePaperService papers;

    List<List<String>> messages(SellerView seller, Actor actor) {
        return WholeSeller.table(
                List.of("Đơn hàng", "Gửi lúc", "Bên gửi", "Người gửi", "Lời nhắn", "Số ảnh"),
                page -> talks.copyForSeller(seller.id(), page, actor),
                (ToldMessage told) -> List.of(
                        told.orderNumber(),
                        Times.moment(told.message().sentAt()),
                        told.message().fromSeller() ? "Người bán" : "Người mua",
                        told.message().author(),
                        told.message().isHidden()
                                ? "(cán bộ đã ẩn)"
                                : told.message().words(),
                        String.valueOf(told.message().photos().size())));
    }

    List<List<String>> sortedReturns(SellerView seller, Actor actor) {
        return WholeSeller.table(
                List.of("Đơn hàng", "Lúc", "Hàng", "Lô", "Số lượng", "Đơn vị", "Xếp vào đâu", "Vì sao bỏ", "Ai ghi"),
                page -> sorting.ofSeller(seller.id(), page, actor),
                (SortedGoods goods) -> List.of(
                        goods.orderNumber(),
                        Times.moment(goods.at()),
                        goods.lineName(),
                        goods.lotNumber(),
                        goods.quantity().number(),
                        goods.quantity().unit(),
                        goods.outcome().vietnamese(),
                        Objects.requireNonNullElse(goods.reason(), ""),
                        goods.actor()));
    }

    List<List<String>> sitePapers(SellerView seller, Actor actor) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Nơi", "Giấy", "Số", "Nơi cấp", "Ngày cuối còn hiệu lực", "Các ngày chợ nhắc"));
        for (SiteView site : sites.sitesOf(seller.id())) {
            papers.of(site.id(), actor).forEach(paper -> rows.add(row(site, paper)));
        }
        return rows;
    }

    private static List<String> row(SiteView site, SitePaperView paper) {
        return List.of(
                site.name(),
                paper.kind().vietnamese(),
                paper.number(),
                paper.issuer(),
                paper.lastDay().toString(),
                PaperStage.days(paper.lastDay()).stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
}
