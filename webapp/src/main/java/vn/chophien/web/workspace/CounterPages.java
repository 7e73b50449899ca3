package vn.chophien.web.workspace;

import static vn.chophien.shared.JsonFactory.JSON;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.cooperative.SellerService;
import vn.chophien.counter.CounterOrder;
import vn.chophien.counter.CounterSale;
import vn.chophien.counter.CounterService;
import vn.chophien.order.OrderStatus;
import vn.chophien.payment.PaymentService;
import vn.chophien.payment.StallCode;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.trace.label.QrCode;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The stall: choose, show the code or take the cash, hand over. */
@Path("nha-ban/quay")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.ORDERS, act = SellerRight.ORDERS)
public class CounterPages {

    private static final String HOME = "/nha-ban/quay";
    private static final String AMOUNT = "mon-";

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    CounterService counter;

    @Inject
    PaymentService payments;

    @Inject
    SellerService sellers;

    @GET
    public JteModel show() {
        return page(Form.filled(Map.of("key", UUID.randomUUID().toString())));
    }

    @POST
    public Response sell(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> Flash.redirect(HOME + "/" + counter.sell(seller(), read(form), workspace.actor())),
                this::page);
    }

    private static CounterOrder read(Form form) {
        Map<Long, BigDecimal> amounts = new LinkedHashMap<>();
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        for (String field : form.values().keySet()) {
            String typed = form.text(field).replace(" ", "");
            if (field.matches(AMOUNT + "\\d{1,18}") && !typed.isEmpty()) {
                boolean isNumber = typed.matches("\\d{1,6}([.,]\\d{1,3})?");
                wrong.require(isNumber, field, "Hãy ghi số lượng bằng số, ví dụ 2 hoặc 1,5.");
                BigDecimal amount = isNumber ? new BigDecimal(typed.replace(',', '.')) : BigDecimal.ZERO;
                if (amount.signum() > 0) {
                    amounts.put(Long.valueOf(field.substring(AMOUNT.length())), amount);
                }
            }
        }
        wrong.throwIfAny();
        return new CounterOrder(
                form.text("key"),
                amounts,
                form.text("phone"),
                form.text("cach").equals("tien-mat"),
                form.isTicked("du-tuoi"));
    }

    private JteModel page(Form form) {
        return new StaticTemplates()
                .workspaceCounter(
                        site,
                        workspace.desk(),
                        counter.goods(seller(), workspace.actor()),
                        counter.today(seller(), workspace.actor()),
                        sellers.payTo(seller()).isPresent(),
                        form);
    }

    @GET
    @Path("{number: CP[0-9A-Z]+}")
    public JteModel sale(@PathParam("number") String number) {
        return sale(number, Form.blank());
    }

    private JteModel sale(String number, Form form) {
        CounterSale sale = counter.sale(seller(), number, workspace.actor());
        return new StaticTemplates()
                .workspaceCounterSale(site, workspace.desk(), sale, payments.ofOrder(sale.number()), form);
    }

    /** For the page's script, every few seconds. */
    @GET
    @Path("{number: CP[0-9A-Z]+}/trang-thai")
    @Produces(MediaType.APPLICATION_JSON)
    public String state(@PathParam("number") String number) {
        OrderStatus status = counter.sale(seller(), number, workspace.actor()).status();
        return JSON.createObjectBuilder()
                .add("state", status.name())
                .add("waiting", status == OrderStatus.AWAITING_PAYMENT)
                .add("spoken", status == OrderStatus.PAID ? "Tiền đã về." : status.label() + ".")
                .build()
                .toString();
    }

    @POST
    @Path("{number: CP[0-9A-Z]+}")
    public Response act(@PathParam("number") String number, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    switch (form.text("viec")) {
                        case "trao" -> counter.handOver(seller(), number, workspace.actor());
                        case "tien-mat" -> counter.payInCash(seller(), number, workspace.actor());
                        case "bo" -> counter.callOff(seller(), number, workspace.actor());
                        default -> throw InvalidInput.of("viec", "Hãy bấm một nút trên trang.");
                    }
                    return Flash.redirect(HOME + "/" + number);
                },
                again -> sale(number, again));
    }

    /** To stand on the stall: the buyer types the amount. It names no order, so the seller looks whether the money came. */
    @GET
    @Path("ma")
    public JteModel stallCode(@QueryParam("co") @DefaultValue("a5") String size) {
        StallCode code = new StallCode(sellers.payTo(seller()).orElseThrow(() -> new NotFound("account of", seller())));
        String name = workspace.seller().name();
        String qr = QrCode.of(code.qrText(), QrCode.Level.M).toSvg("Mã VietQR của " + name);
        return new StaticTemplates()
                .workspaceStallCode(site, workspace.desk(), name, code, qr, size.equals("a6") ? "a6" : "a5");
    }

    private long seller() {
        return workspace.seller().id();
    }
}
