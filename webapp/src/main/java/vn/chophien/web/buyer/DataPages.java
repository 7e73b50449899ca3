package vn.chophien.web.buyer;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import vn.chophien.account.Actor;
import vn.chophien.account.RateLimit;
import vn.chophien.account.Role;
import vn.chophien.buyer.BuyerErasureService;
import vn.chophien.buyer.DataRequestKind;
import vn.chophien.buyer.DataRequestService;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.account.SignedIn;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Cookies;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** A buyer's own data: take it along, ask about it, have it forgotten. */
@Path("tai-khoan/du-lieu")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.BUYER)
public class DataPages {

    private static final String HOME = "/tai-khoan/du-lieu";
    private static final int FILES_AN_HOUR = 10;

    @Inject
    Site site;

    @Inject
    SignedIn signedIn;

    @Inject
    DataRequestService requests;

    @Inject
    BuyerErasureService erasure;

    @Inject
    OwnDataFile file;

    @Inject
    RateLimit limit;

    @Inject
    Cookies cookies;

    @Inject
    Clock clock;

    @GET
    public JteModel show() {
        return page(Form.blank());
    }

    @GET
    @Path("tai-ve.zip")
    @Produces("application/zip")
    public Response download() {
        Actor buyer = signedIn.required();
        limit.take("own-data:" + buyer.accountId(), FILES_AN_HOUR, Duration.ofHours(1));
        return file.of(buyer, signedIn.token().orElseThrow(), clock.instant());
    }

    @POST
    @Path("yeu-cau")
    public Response ask(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    requests.ask(
                            Choices.read(DataRequestKind.class, form.text("kind")),
                            form.text("words"),
                            signedIn.required());
                    return Flash.redirect(HOME, "da-gui-yeu-cau");
                },
                this::page);
    }

    @GET
    @Path("xoa")
    public JteModel askToErase() {
        return erasePage(Form.blank());
    }

    @POST
    @Path("xoa")
    public Response erase(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    erasure.erase(form.isTicked("hieu"), signedIn.required());
                    return Response.fromResponse(Flash.redirect("/tai-khoan", "da-xoa-tai-khoan"))
                            .cookie(cookies.hidden(Cookies.SESSION, "", Duration.ZERO))
                            .cookie(cookies.hidden(Cookies.DEVICE, "", Duration.ZERO))
                            .cookie(cookies.open(Cookies.LINES, "", Duration.ZERO))
                            .build();
                },
                this::erasePage);
    }

    private JteModel page(Form form) {
        return new StaticTemplates()
                .buyerData(site, requests.own(signedIn.required()), form, Times.dayOf(clock.instant()));
    }

    private JteModel erasePage(Form form) {
        return new StaticTemplates().buyerErase(site, erasure.preview(signedIn.required()), form);
    }
}
