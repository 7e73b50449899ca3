package vn.chophien.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import vn.chophien.account.RemoteAddress;
import vn.chophien.aftersale.ReturnReason;
import vn.chophien.aftersale.ReturnService;
import vn.chophien.aftersale.ReturnView;
import vn.chophien.complaint.ComplaintKind;
import vn.chophien.complaint.ComplaintService;
import vn.chophien.complaint.ReportProblem;
import vn.chophien.media.MediaService;
import vn.chophien.media.PictureSender;
import vn.chophien.order.OrderFacts;
import vn.chophien.order.OrderLineView;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderView;
import vn.chophien.order.PackedLot;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/** Hands a disputed return to the department, with everything filled in that is known already. */
@RequestScoped
class ReturnComplaint {

    @Inject
    ReturnService returns;

    @Inject
    OrderService orders;

    @Inject
    ComplaintService complaints;

    @Inject
    MediaService media;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** @return the secret of the receipt, the same each time */
    String send(String number, String token, long id) {
        ReturnView found = returns.ofBuyer(number, token, id);
        if (found.complaint() != null) {
            return found.complaint();
        }
        if (!found.isDisputed(Times.dayOf(clock.instant()))) {
            throw new RuleViolation(
                    "return.not-disputed",
                    "Người bán còn thời gian trả lời. Quá hạn hoặc bị từ chối, bạn chuyển tiếp được.");
        }
        String secret = complaints.report(report(orders.ofBuyer(number, token), found), RemoteAddress.of(request));
        returns.complained(number, token, id, secret);
        return secret;
    }

    private ReportProblem report(OrderView order, ReturnView found) {
        OrderFacts facts = order.facts();
        Long lot = order.lines().stream()
                .filter(line -> found.lines().stream().anyMatch(back -> back.orderLineId() == line.id()))
                .map(OrderLineView::lots)
                .flatMap(List::stream)
                .map(PackedLot::lotId)
                .findFirst()
                .orElse(null);
        List<String> photos = media.sentBy(PictureSender.form(found.clientId()), found.photos()).stream()
                .limit(ReportProblem.MOST_PHOTOS)
                .toList();
        String email = facts.buyerEmail() == null ? "" : facts.buyerEmail().address();
        return new ReportProblem(
                found.clientId(),
                lot,
                null,
                lot == null ? order.number() : "",
                found.reason() == ReturnReason.MISDESCRIBED ? ComplaintKind.WRONG_LABEL : ComplaintKind.OTHER,
                words(found),
                facts.buyerName().substring(0, Math.min(80, facts.buyerName().length())),
                facts.buyerPhone().toString(),
                email,
                true,
                true,
                order.number(),
                photos);
    }

    private static String words(ReturnView found) {
        String all = "Xin trả hàng, hoàn " + found.amount() + ", bước hiện nay: "
                + found.state().vietnamese() + ". Lý do: " + found.reason().vietnamese() + ". " + found.words();
        return all.substring(0, Math.min(ReportProblem.LONGEST_WORDS, all.length()));
    }
}
