package vn.chophien.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.chophien.account.Actor;
import vn.chophien.payment.AskRefund;
import vn.chophien.payment.GatewayRefundService;
import vn.chophien.payment.RefundKind;
import vn.chophien.payment.RefundOverview;
import vn.chophien.payment.RefundSendingService;
import vn.chophien.payment.RefundService;
import vn.chophien.payment.RefundState;
import vn.chophien.payment.RefundView;
import vn.chophien.payment.RefundWay;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.MoneyReader;
import vn.chophien.web.shared.Form;

/** Reads the forms about refunds, which sellers and staff have alike. */
@RequestScoped
public class RefundDesk {

    @Inject
    RefundService refunds;

    @Inject
    RefundSendingService sending;

    @Inject
    GatewayRefundService gateways;

    public RefundOverview overview(String number, Actor actor) {
        return refunds.overview(number, actor);
    }

    /** @return the flash that says what was done */
    public String carriedOut(String number, Form form, Actor actor) {
        switch (form.text("viec")) {
            case "xin" -> {
                return ask(number, form, actor);
            }
            case "duyet", "khong-duyet" -> {
                boolean isAgreed = form.text("viec").equals("duyet");
                refunds.decide(id(form), isAgreed, form.text("decision"), actor);
                return isAgreed ? "da-duyet-hoan" : "khong-duyet-hoan";
            }
            case "da-chuyen" -> {
                sending.sent(id(form), form.text("reference"), actor);
                return "da-hoan-tien";
            }
            case "thoi" -> {
                sending.giveUp(id(form), form.text("decision"), actor);
                return "da-thoi-hoan";
            }
            default -> throw InvalidInput.of("viec", "Hãy bấm một nút trên trang hoàn tiền.");
        }
    }

    private String ask(String number, Form form, Actor actor) {
        Money amount = MoneyReader.read(form.text("amount"))
                .orElseThrow(() -> InvalidInput.of("amount", "Hãy nhập số tiền, ví dụ 85.000."));
        RefundKind kind = Choices.read(RefundKind.class, form.text("kind"));
        if (kind == null) {
            throw InvalidInput.of("kind", "Hãy chọn hoàn khoản nào.");
        }
        RefundWay way = Choices.read(RefundWay.class, form.text("way"));
        return followed(
                refunds.ask(new AskRefund(number, amount, kind, way, form.text("reason"), key(form)), actor), actor);
    }

    /**
     * A refund that was just asked for: what a provider can do is done at once.
     *
     * @return the flash that says how far it is
     */
    public String followed(RefundView refund, Actor actor) {
        if (refund.state() == RefundState.ASKED) {
            return "da-xin-hoan";
        }
        if (refund.way() == RefundWay.GATEWAY) {
            gateways.send(refund, actor);
        }
        return "da-nhan-hoan";
    }

    private static String key(Form form) {
        String key = form.text("key");
        if (!key.matches("[0-9a-zA-Z-]{8,64}")) {
            throw InvalidInput.of("key", "Biểu mẫu cũ. Hãy tải lại trang.");
        }
        return key;
    }

    private static long id(Form form) {
        return Choices.id(form.text("refund"));
    }
}
