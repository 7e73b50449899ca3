package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.catalogue.sheet.SheetField;
import vn.chophien.catalogue.sheet.SheetImport;
import vn.chophien.catalogue.sheet.SheetImportService;
import vn.chophien.catalogue.sheet.SheetStatus;
import vn.chophien.catalogue.sheet.SheetVerdict;
import vn.chophien.shared.InvalidInput;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Downloads;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TakesTables;
import vn.chophien.web.shared.Uploads;
import vn.chophien.web.template.StaticTemplates;

/** Products by the hundred: a sheet out, a sheet in. What comes in is shown line by line before it counts. */
@Path("nha-ban/san-pham/nhap")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.PRODUCTS, act = SellerRight.PRODUCTS)
public class ProductSheetPages {

    private static final String LIST = "/nha-ban/san-pham/nhap";
    private static final String KEY = "key";
    private static final String KEPT = "giu-nguyen";

    /** How often a page without scripts asks how far the work is. */
    private static final String SECONDS = "3";

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    SheetImportService sheets;

    @Inject
    HttpServletRequest request;

    @GET
    public JteModel list() {
        return page(Form.filled(Map.of(KEY, UUID.randomUUID().toString())));
    }

    @GET
    @Path("mau.xlsx")
    @Produces(ProductSheetFile.XLSX)
    public Response template() {
        return Downloads.of(ProductSheetFile.template(), ProductSheetFile.XLSX, "mau-san-pham.xlsx");
    }

    @POST
    @TakesTables
    public Response take(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    List<byte[]> files = Uploads.of(request).files();
                    byte[] file = files.isEmpty() ? new byte[0] : files.get(0);
                    return Flash.redirect(
                            LIST + "/" + sheets.take(workspace.seller().id(), form.text(KEY), file, workspace.actor()));
                },
                this::page);
    }

    @GET
    @Path("{id}")
    public Response show(
            @PathParam("id") String id,
            @QueryParam("loai") @DefaultValue("") String kind,
            @QueryParam("trang") @DefaultValue("") String page,
            @QueryParam("cot") @DefaultValue("") String columns) {
        SheetImport sheet = sheets.sheet(Choices.id(id), workspace.actor());
        boolean choosing =
                sheet.status() == SheetStatus.READ || (sheet.status() == SheetStatus.CHECKED && !columns.isEmpty());
        if (choosing) {
            return Response.ok(columns(sheet, filled(sheet))).build();
        }
        Response.ResponseBuilder answer = Response.ok(lines(sheet, kind, page, Form.blank()));
        return sheet.status() == SheetStatus.RUNNING || sheet.status() == SheetStatus.UNDOING
                ? answer.header("Refresh", SECONDS).build()
                : answer.build();
    }

    @POST
    @Path("{id}/cot")
    public Response choose(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        SheetImport sheet = sheets.sheet(Choices.id(id), workspace.actor());
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    sheets.choose(sheet.id(), read(sheet, form), workspace.actor());
                    return Flash.redirect(LIST + "/" + sheet.id());
                },
                again -> columns(sheet, again));
    }

    @POST
    @Path("{id}")
    public Response act(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        long sheet = Choices.id(id);
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> Flash.redirect(LIST + "/" + sheet, carriedOut(sheet, form)),
                again -> lines(sheets.sheet(sheet, workspace.actor()), "", "", again));
    }

    private String carriedOut(long sheet, Form form) {
        switch (form.text("viec")) {
            case "nhap" -> {
                sheets.start(sheet, form.isTicked("gui"), workspace.actor());
                return "dang-nhap-bang";
            }
            case "hoan-tac" -> {
                sheets.undo(sheet, workspace.actor());
                return "dang-hoan-tac-bang";
            }
            default -> throw InvalidInput.of("viec", "Hãy bấm một nút trên trang này.");
        }
    }

    private static List<@Nullable SheetField> read(SheetImport sheet, Form form) {
        List<@Nullable SheetField> columns = new ArrayList<>();
        for (int i = 0; i < sheet.head().size(); i++) {
            columns.add(Choices.read(SheetField.class, form.text("cot-" + i)));
        }
        return columns;
    }

    private static Form filled(SheetImport sheet) {
        Map<String, String> chosen = new HashMap<>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            SheetField field = sheet.columns().get(i);
            chosen.put("cot-" + i, field == null ? "" : Choices.name(field));
        }
        return Form.filled(chosen);
    }

    private JteModel page(Form form) {
        return new StaticTemplates()
                .workspaceProductSheets(
                        site, workspace.desk(), sheets.newest(workspace.seller().id(), workspace.actor()), form);
    }

    private JteModel columns(SheetImport sheet, Form form) {
        return new StaticTemplates()
                .workspaceProductSheetColumns(
                        site, workspace.desk(), sheet, sheets.samples(sheet.id(), workspace.actor()), form);
    }

    private JteModel lines(SheetImport sheet, String kind, String page, Form form) {
        SheetVerdict verdict = kind.equals(KEPT) ? null : Choices.read(SheetVerdict.class, kind);
        ListAddress address = ListAddress.of(LIST + "/" + sheet.id()).with("loai", kind);
        return new StaticTemplates()
                .workspaceProductSheet(
                        site,
                        workspace.desk(),
                        sheet,
                        sheets.undoing(sheet.id(), workspace.actor()),
                        sheets.lines(
                                sheet.id(), verdict, kind.equals(KEPT), ListAddress.paging(page), workspace.actor()),
                        address,
                        form);
    }
}
