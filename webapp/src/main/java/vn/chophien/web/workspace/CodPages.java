package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.payment.cod.CodColumns;
import vn.chophien.payment.cod.CodService;
import vn.chophien.payment.cod.CodTable;
import vn.chophien.payment.statement.TableFile;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TakesTables;
import vn.chophien.web.shared.Uploads;
import vn.chophien.web.template.StaticTemplates;

/** Cash that carriers hold for the seller, and the lists by which they hand it over. */
@Path("nha-ban/tien/thu-ho")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.MONEY, act = SellerRight.MONEY)
public class CodPages {

    private static final String LIST = "/nha-ban/tien/thu-ho";

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    CodService cod;

    @Inject
    HttpServletRequest request;

    @GET
    public JteModel list() {
        return page(Form.blank());
    }

    @POST
    @TakesTables
    public Response take(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> Response.seeOther(java.net.URI.create(LIST + "/" + taken(values, form)))
                        .build(),
                this::page);
    }

    /** Cells come with tabs between them, which a form's text does not keep: it is read as it came. */
    private long taken(MultivaluedMap<String, String> values, Form form) {
        List<byte[]> files = Uploads.of(request).files();
        List<List<String>> table = files.isEmpty() ? CodTable.read(raw(values, "bang")) : TableFile.rows(files.get(0));
        String name = form.text("ten").isEmpty() ? "Bảng ngày " + Times.day(workspace.now()) : form.text("ten");
        return cod.take(workspace.seller().id(), name, table, workspace.actor());
    }

    private static String raw(MultivaluedMap<String, String> values, String field) {
        String value = values.getFirst(field);
        return value == null ? "" : value;
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(Choices.id(id), Form.blank());
    }

    @POST
    @Path("{id}")
    public Response act(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        long list = Choices.id(id);
        return Submitted.answer(
                form, () -> Flash.redirect(LIST + "/" + list, carriedOut(list, form)), again -> page(list, again));
    }

    private String carriedOut(long list, Form form) {
        Actor actor = workspace.actor();
        switch (form.text("viec")) {
            case "cot" -> {
                cod.choose(
                        list,
                        new CodColumns(
                                column(form, "order"),
                                column(form, "tracking"),
                                column(form, "amount"),
                                column(form, "fee"),
                                column(form, "day")),
                        actor);
                return "da-luu";
            }
            case "ghi" -> {
                cod.book(list, actor);
                return "da-ghi-thu-ho";
            }
            case "khop" -> {
                match(list, form, actor);
                return "da-ghi-thu-ho";
            }
            default -> throw InvalidInput.of("viec", "Hãy bấm một nút trên trang này.");
        }
    }

    /** Each line has its own field, so that what is wrong stands beside it. */
    private void match(long list, Form form, Actor actor) {
        int row = column(form, "dong");
        try {
            cod.match(list, row, form.text("don-" + row), actor);
        } catch (InvalidInput invalid) {
            throw InvalidInput.of("don-" + row, invalid.sentences().getOrDefault("order", "Hãy ghi mã đơn."));
        }
    }

    private static int column(Form form, String name) {
        String chosen = form.text(name);
        return chosen.matches("\\d{1,4}") ? Integer.parseInt(chosen) : -1;
    }

    private JteModel page(Form form) {
        long seller = workspace.seller().id();
        return new StaticTemplates()
                .workspaceCod(
                        site,
                        workspace.desk(),
                        cod.waiting(seller, workspace.actor()),
                        cod.ofSeller(seller, workspace.actor()),
                        form,
                        workspace.now());
    }

    private JteModel page(long list, Form form) {
        return new StaticTemplates().workspaceCodList(site, workspace.desk(), cod.list(list, workspace.actor()), form);
    }
}
